-- whether an account is a doctor's is asked at each change of its choices
create index known_doctor_account on known_doctor (account);
