package fr.releve.gateway.doctor;

import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Obstacles;
import fr.releve.gateway.neighbours.Prospect;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Sentences;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Needs beside one doctor, as the matching judges them. */
@ApplicationScoped
class Missions {

    /** What the doctor's pages say once, and not of each need: it stands in the way of all of them. */
    private static final Set<String> SAID_ONCE = Set.of("consent", "attestation");

    private static final int FIRST_LOOK = 20;

    /** How many are told of: each stretch is made of all the needs. */
    private static final int MOST = 1_000;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final Places places;
    private final InstantSource clock;

    Missions(@RestClient MatchingApi matching, OpenNeeds needs, Places places, InstantSource clock) {
        this.matching = matching;
        this.needs = needs;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Needs as far as they suit a doctor, and the beginning of those that do not; none while the matching has not heard of the doctor.
     *
     * @param fitting best first
     * @param close what stands a single obstacle away, of those that were read
     * @param more others fit, less useful ones
     */
    record Outlook(List<Prospect> fitting, List<Prospect> close, boolean more) {}

    Outlook outlook(UUID doctor) {
        Lists.Beginning<Prospect> read = ServiceProblem.found(() -> Lists.beginning(
                        MOST, after -> untilNoneFits(matching.opportunities(doctor, Lists.STRETCH, after))))
                .orElseGet(() -> new Lists.Beginning<>(List.of(), false));
        return new Outlook(
                read.items().stream().filter(it -> obstacles(it) == 0).toList(),
                read.items().stream().filter(it -> obstacles(it) == 1).toList(),
                read.more());
    }

    /** What fits comes first: a stretch that does not end with it is the last of interest. */
    private static Page<Prospect> untilNoneFits(Page<Prospect> stretch) {
        List<Prospect> items = stretch.items();
        return items.isEmpty() || obstacles(items.getLast()) > 0 ? new Page<>(items, null) : stretch;
    }

    /** The matching hears of a doctor a moment after they have come: waits until it has something for them, three seconds at most. */
    void awaitFirst(UUID doctor) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            while (System.nanoTime() < end && firstLook(doctor).stream().noneMatch(it -> obstacles(it) == 0)) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (ServiceProblem notTold) {
            // the page that follows says so
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Prospect> firstLook(UUID doctor) {
        return ServiceProblem.found(
                        () -> matching.opportunities(doctor, FIRST_LOOK, null).items())
                .orElse(List.of());
    }

    /** What these prospects look like, without those whose need has been closed a moment ago. */
    List<Mission> shown(List<Prospect> some) {
        return some.stream().flatMap(it -> view(it).stream()).toList();
    }

    /** Where the need lies; empty if it has been closed a moment ago. */
    Optional<String> commune(Prospect it) {
        return need(it).map(Vacancy::commune);
    }

    /** Empty while the matching has not heard of both. */
    Optional<Mission> of(UUID doctor, UUID need) {
        return ServiceProblem.found(() -> matching.opportunity(doctor, need)).flatMap(this::view);
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

    private static long obstacles(Prospect it) {
        return it.refusals().stream()
                .filter(why -> !SAID_ONCE.contains(why.code()))
                .count();
    }

    private Optional<Mission> view(Prospect it) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        return need(it).map(need -> Mission.of(it, need, places, now));
    }

    private Optional<Vacancy> need(Prospect it) {
        return ServiceProblem.found(() -> needs.one(it.vacancyId()));
    }
}
