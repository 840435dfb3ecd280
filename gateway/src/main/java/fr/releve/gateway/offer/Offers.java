package fr.releve.gateway.offer;

import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.Proposal;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.Notice;
import fr.releve.gateway.shell.Reasons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reads and answers proposals, for doctor and host alike. */
@ApplicationScoped
public class Offers {

    private static final int MOST = 200;

    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final Places places;

    public Offers(@RestClient MatchingApi matching, OpenNeeds needs, Places places) {
        this.matching = matching;
        this.needs = needs;
        this.places = places;
    }

    public Board board(Side side) {
        List<Proposal> all = Lists.upTo(MOST, after -> matching.proposals(null, null, Lists.STRETCH, after));
        return new Board(
                views(all, side, it -> isOpen(it) && !side.accepted(it)),
                views(all, side, it -> isOpen(it) && side.accepted(it)),
                views(all, side, Offers::isAgreed));
    }

    public List<Offer> agreed(Side side) {
        return views(
                Lists.upTo(MOST, after -> matching.proposals("AGREED", null, Lists.STRETCH, after)),
                side,
                Offers::isAgreed);
    }

    /** @param page where the answer is told */
    public RestResponse<Object> accept(UUID id, String page) {
        return answered(page, "acceptee", () -> matching.accept(id));
    }

    public RestResponse<Object> decline(UUID id, String reason, String page) {
        return answered(page, "declinee", () -> matching.refuse(id, new Proposal.Reason(reason)));
    }

    private static RestResponse<Object> answered(String page, String code, Runnable answer) {
        try {
            answer.run();
            return Notice.done(page, code);
        } catch (ServiceProblem refused) {
            return Notice.failed(page, refused.slug());
        }
    }

    private List<Offer> views(List<Proposal> all, Side side, Predicate<Proposal> which) {
        return all.stream().filter(which).map(it -> view(it, side)).toList();
    }

    private Offer view(Proposal it, Side side) {
        return new Offer(
                it.id(),
                NeedView.of(needs.one(it.vacancyId()), places),
                it.halfDays(),
                it.answerBefore(),
                it.urgent(),
                side.otherAccepted(it),
                Reasons.of(it.terms(), it.score()),
                isAgreed(it) ? contact(it, side) : null);
    }

    private Proposal.@Nullable Contact contact(Proposal it, Side side) {
        try {
            return side.other(matching.contacts(it.id()));
        } catch (ServiceProblem notToBeHad) {
            return null;
        }
    }

    private static boolean isOpen(Proposal it) {
        return "OFFERED".equals(it.status());
    }

    private static boolean isAgreed(Proposal it) {
        return "AGREED".equals(it.status());
    }
}
