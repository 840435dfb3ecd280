package fr.releve.matching.reserve;

import fr.releve.matching.Api;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Several doctors who could come to one need. */
abstract class RoundsOnRealParts extends MatchingOnRealParts {

    /** One more doctor who could come, once the service knows. */
    States.Doctor standby(States.Need need) {
        return knows(States.doctor(specialty).offers(need.wanted()));
    }

    States.Doctor knows(States.Doctor doctor) {
        teller.tell(doctor.state());
        Awaitility.await()
                .until(() -> count(
                                "select count(*) from practitioner where id = ?",
                                doctor.id().toString())
                        == 1);
        return doctor;
    }

    List<Api.Shown> awaitRound(States.Need need, String status, int size) {
        return Awaitility.await(size + " " + status)
                .until(() -> Api.proposals(need, status), them -> them.size() == size);
    }

    static boolean isAsked(List<Api.Shown> round, States.Doctor doctor) {
        return round.stream().anyMatch(it -> doctor.id().equals(it.practitionerId()));
    }

    static UUID of(List<Api.Shown> round, States.Doctor doctor) {
        return round.stream()
                .filter(it -> doctor.id().equals(it.practitionerId()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
