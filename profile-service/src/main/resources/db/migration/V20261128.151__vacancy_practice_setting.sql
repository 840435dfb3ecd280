-- what kind of practice it is, where somebody has said
alter table vacancy add column practice_setting text;
