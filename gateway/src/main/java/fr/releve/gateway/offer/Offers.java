package fr.releve.gateway.offer;

import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Ended;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Placement;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.neighbours.Underway;
import fr.releve.gateway.placement.PlacementStates;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.rules.UsualHours;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Reasons;
import fr.releve.gateway.shell.Sentences;
import fr.releve.kit.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads and answers proposals, for doctor and host alike. */
@ApplicationScoped
public class Offers {

    private static final int MOST = 200;

    /** As many as matching-service tells. */
    private static final int CONTACTS_AT_ONCE = 40;

    /** By the deadline of the answer; without one last. */
    private static final Comparator<Proposal> NEAREST_FIRST =
            Comparator.comparing(Proposal::answerBefore, Comparator.nullsLast(Comparator.naturalOrder()));

    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final Places places;
    private final Together together;
    private final UsualHours hours;
    private final InstantSource clock;

    public Offers(
            @RestClient MatchingApi matching,
            OpenNeeds needs,
            Places places,
            Together together,
            UsualHours hours,
            InstantSource clock) {
        this.hours = hours;
        this.together = together;
        this.clock = clock;
        this.matching = matching;
        this.needs = needs;
        this.places = places;
    }

    public Board board(Side side) {
        Underway told = matching.underway();
        List<Placement> goOn = told.placements().stream().filter(this::goesOn).toList();
        return new Board(
                views(told.offers(), it -> !side.accepted(it), side),
                views(told.offers(), side::accepted, side),
                reachable(agreements(goOn), told.contacts(), side));
    }

    /** What is over or fell too, without a word on how to reach the other side. */
    public List<Agreement> agreed() {
        return agreements(Lists.upTo(
                MOST,
                after -> matching.placements(null, "NEWEST", Lists.STRETCH, after)
                        .page()));
    }

    /** The same with how to reach the other side; of what is over it is not asked again, for each reading is noted for them. */
    public List<Agreement> reachable(List<Agreement> agreed, Side side) {
        var today = LocalDate.ofInstant(clock.instant(), Clock.PARIS);
        var ahead = agreed.stream()
                .filter(it -> !it.fell())
                .filter(it -> it.halfDays().stream().anyMatch(day -> !day.date().isBefore(today)))
                .map(Agreement::id)
                .toList();
        var windows =
                ahead.stream().gather(Gatherers.windowFixed(CONTACTS_AT_ONCE)).toList();
        Map<UUID, Proposal.Contacts> contacts = new HashMap<>();
        together.map(windows, this::contacts).forEach(contacts::putAll);
        return reachable(agreed, contacts, side);
    }

    private static List<Agreement> reachable(List<Agreement> agreed, Map<UUID, Proposal.Contacts> contacts, Side side) {
        return agreed.stream()
                .map(it -> contacts.containsKey(it.id()) ? it.with(side.other(contacts.get(it.id()))) : it)
                .toList();
    }

    private List<Agreement> agreements(List<Placement> placements) {
        return together.map(placements, it -> Agreement.of(it, NeedView.of(needs.one(it.vacancyId()), places)));
    }

    /** Something is left of it, or somebody has still to say how it ended. */
    private boolean goesOn(Placement it) {
        var now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        return !PlacementStates.fell(it)
                && (!PlacementStates.isOver(it) || it.halfDays().stream().anyMatch(day -> !Ended.is(day, now)));
    }

    /** @param page where the answer is told */
    public RestResponse<Object> accept(UUID id, String page) {
        return answered(page, "acceptee", () -> matching.accept(id));
    }

    /** @param reason empty while none is chosen: then the page is told which proposal lacks one, and asks for it */
    public RestResponse<Object> decline(UUID id, String reason, Side side, String page) {
        return reason.isBlank()
                ? RestResponse.seeOther(URI.create(page + "?sansmotif=" + id + "#motif-" + id))
                : answered(page, side.declined(reason), () -> matching.refuse(id, new Proposal.Reason(reason)));
    }

    private static RestResponse<Object> answered(String page, String code, Runnable answer) {
        try {
            answer.run();
            return Notice.done(page, code);
        } catch (ServiceProblem refused) {
            return Notice.failed(page, refused.slug());
        }
    }

    private List<Offer> views(List<Proposal> all, Predicate<Proposal> which, Side side) {
        return together.map(all.stream().filter(which).sorted(NEAREST_FIRST).toList(), it -> view(it, side));
    }

    private Offer view(Proposal it, Side side) {
        return new Offer(
                it.id(),
                NeedView.of(needs.one(it.vacancyId()), places),
                it.halfDays(),
                hours.words(it.halfDays()),
                it.answerBefore(),
                it.urgent(),
                Boolean.TRUE.equals(it.parallel()),
                side.otherAccepted(it),
                Reasons.of(it.terms(), it.score()),
                Sentences.cautions(it));
    }

    /** By proposal; without those that are not to be had. */
    private Map<UUID, Proposal.Contacts> contacts(List<UUID> proposals) {
        try {
            return matching.contacts(proposals);
        } catch (ServiceProblem notToBeHad) {
            return Map.of();
        }
    }
}
