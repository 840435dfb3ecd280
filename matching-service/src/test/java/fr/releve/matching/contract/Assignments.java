package fr.releve.matching.contract;

import fr.releve.matching.Fixtures;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.readmodel.MissionKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assignments for tests: what is agreed on Tuesday, 1 December 2026. */
final class Assignments {

    private Assignments() {}

    static Assignment of(Fixtures.PairBuilder pair, MissionKind kind, boolean student) {
        return of(pair, kind, student, 2, Ordre.NOT_ASKED);
    }

    /** The same on another day, signed before. */
    static Assignment on(Assignment it, LocalDate today, @Nullable LocalDate signedOn) {
        return new Assignment(
                it.id(),
                it.kind(),
                it.student(),
                it.doctor(),
                it.need(),
                it.termsVersion(),
                it.halfDays(),
                it.agreedOn(),
                signedOn,
                it.amended(),
                it.practiceDays(),
                it.ordre(),
                today);
    }

    /** The same, signed on the day of its agreement and extended since. */
    static Assignment extended(Assignment it, HalfDays all, Assignment.Amended amended) {
        return new Assignment(
                it.id(),
                it.kind(),
                it.student(),
                it.doctor(),
                it.need(),
                it.termsVersion(),
                all,
                it.agreedOn(),
                it.agreedOn(),
                amended,
                it.practiceDays(),
                it.ordre(),
                it.today());
    }

    static Assignment of(Fixtures.PairBuilder pair, MissionKind kind, boolean student, long practiceDays, Ordre ordre) {
        return new Assignment(
                new UUID(1, 2),
                kind,
                student,
                pair.practitioner(),
                pair.vacancy(),
                0,
                pair.vacancy().wanted(),
                Fixtures.TODAY,
                null,
                null,
                practiceDays,
                ordre,
                Fixtures.TODAY);
    }
}
