package fr.releve.profile.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;

/** Counts what is in the database. */
@ApplicationScoped
public class Counts {

    private final EntityManager database;

    public Counts(EntityManager database) {
        this.database = database;
    }

    /** Vacancies count as open while they are published and want something from this day on. */
    public Count on(LocalDate today) {
        var row = (Tuple) database.createNativeQuery("""
                        select (select count(*) from practitioner where consent_given) as practitioners,
                               (select count(*) from spouse where opted_in) as spouses,
                               count(*) as vacancies,
                               coalesce(sum(wanted_half_days * doctors_per_half_day), 0) as half_days
                        from vacancy
                        where status = 'PUBLISHED' and last_wanted >= :today""", Tuple.class)
                .setParameter("today", today)
                .getSingleResult();
        return new Count(
                number(row, "practitioners"),
                number(row, "vacancies"),
                number(row, "half_days"),
                number(row, "spouses"));
    }

    /** Doctors who live in a territory and agree to be proposed. */
    public long practitionersIn(String siren) {
        return ((Number) database.createNativeQuery("""
                        select count(*)
                        from practitioner
                        join commune on commune.insee = practitioner.home_commune
                        where consent_given and commune.territory = :siren""")
                        .setParameter("siren", siren)
                        .getSingleResult())
                .longValue();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
