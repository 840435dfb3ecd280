package fr.releve.matching.contract;

import fr.releve.matching.Fixtures;
import fr.releve.matching.contract.Assignment.Ordre;
import fr.releve.matching.readmodel.MissionKind;
import java.util.UUID;

/** Assignments for tests: what is agreed on Tuesday, 1 December 2026. */
final class Assignments {

    private Assignments() {}

    static Assignment of(Fixtures.PairBuilder pair, MissionKind kind, boolean student) {
        return of(pair, kind, student, 2, Ordre.NOT_ASKED);
    }

    static Assignment of(Fixtures.PairBuilder pair, MissionKind kind, boolean student, long practiceDays, Ordre ordre) {
        return new Assignment(
                new UUID(1, 2),
                kind,
                student,
                pair.practitioner(),
                pair.vacancy(),
                pair.vacancy().wanted(),
                Fixtures.TODAY,
                practiceDays,
                ordre,
                Fixtures.TODAY);
    }
}
