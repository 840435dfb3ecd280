package fr.releve.gateway.doctor;

import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Obstacles;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Needs beside one doctor, as the matching judges them. */
@ApplicationScoped
class Missions {

    private static final int NOT_FOUND = 404;
    private static final String TO_BE_SEEN = "attestation";
    private static final int FIRST_LOOK = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final Places places;

    Missions(@RestClient MatchingApi matching, OpenNeeds needs, Places places) {
        this.matching = matching;
        this.needs = needs;
        this.places = places;
    }

    /** Best first; none while the matching has not heard of the doctor yet. */
    List<Prospect> best(UUID doctor, int most) {
        try {
            return matching.opportunities(doctor, most, null).items();
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND) {
                return List.of();
            }
            throw refused;
        }
    }

    /** The matching hears of a doctor a moment after they have come: waits until it has something for them, three seconds at most. */
    void awaitFirst(UUID doctor) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            while (System.nanoTime() < end && best(doctor, FIRST_LOOK).stream().noneMatch(it -> obstacles(it) == 0)) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (ServiceProblem notTold) {
            // the page that follows says so
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first of these with so many obstacles. */
    List<Mission> first(List<Prospect> best, int obstacles, int most) {
        return best.stream()
                .filter(it -> obstacles(it) == obstacles)
                .flatMap(it -> view(it).stream())
                .limit(most)
                .toList();
    }

    /** Empty while the matching has not heard of both. */
    Optional<Mission> of(UUID doctor, UUID need) {
        try {
            return view(matching.opportunity(doctor, need));
        } catch (ServiceProblem refused) {
            if (refused.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Where no gate is shut, why the plan has them apart all the same; empty if the matching does not say. */
    List<String> situation(UUID doctor, UUID need) {
        try {
            Obstacles found = matching.whyNot(doctor, need);
            return found.refusals().isEmpty() ? Sentences.situation(found) : List.of();
        } catch (ServiceProblem notTold) {
            return List.of();
        }
    }

    /** That documents are still to be seen is said once, and not of each need. */
    private static long obstacles(Prospect it) {
        return it.refusals().stream()
                .filter(why -> !why.code().equals(TO_BE_SEEN))
                .count();
    }

    /** Empty if the need has been closed a moment ago. */
    private Optional<Mission> view(Prospect it) {
        try {
            return Optional.of(Mission.of(it, needs.one(it.vacancyId()), places));
        } catch (ServiceProblem gone) {
            return Optional.empty();
        }
    }
}
