-- Doctors are looked for as communes are (SearchName): lower case, no accents, single blanks, saint for st; by their RPPS number too.
alter table practitioner
    add column search_name text not null generated always as (
        regexp_replace(
            regexp_replace(
                regexp_replace(
                    normalize(
                        replace(replace(lower(first_name || ' ' || last_name || ' ' || rpps), 'œ', 'oe'), 'æ', 'ae'),
                        NFD),
                    '[\u0300-\u036f]+', '', 'g'),
                '[^a-z0-9]+', ' ', 'g'),
            '\mst(e?)\M', 'saint\1', 'g')) stored;
