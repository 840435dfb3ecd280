package fr.releve.profile.vacancy;

import fr.releve.kit.security.Caller;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import java.util.List;

/** Told inside this service when somebody reads who the hosts of vacancies are: the access log listens. */
public record HostsRead(List<Vacancy> vacancies, Caller reader, Purpose purpose) {}
