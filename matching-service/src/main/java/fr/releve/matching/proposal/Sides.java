package fr.releve.matching.proposal;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.security.Roles;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Vacancies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** On which side of a proposal a caller stands, and so what they may see and do. */
@ApplicationScoped
public class Sides {

    private static final String ANYWHERE = "*";

    private final Practitioners practitioners;
    private final Vacancies vacancies;

    public Sides(Practitioners practitioners, Vacancies vacancies) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
    }

    /** What the caller's lists hold: that of the widest of their roles. */
    public Scope scope(Caller caller) {
        if (coordinates(caller)) {
            return caller.actsFor(ANYWHERE) ? new Scope.Everything() : new Scope.OfTerritories(caller.territories());
        }
        if (caller.is(Roles.MUNICIPALITY)) {
            return new Scope.OfferedToHost(
                    caller.territories(),
                    caller.actsFor(ANYWHERE)
                            ? vacancies.idsOf(caller.account())
                            : vacancies.idsOf(caller.account(), caller.territories()),
                    practitioners.idsOf(caller.account()));
        }
        return asDoctor(caller);
    }

    /** What concerns the caller as a doctor, whatever else they are. */
    public Scope.OfferedToDoctor asDoctor(Caller caller) {
        return new Scope.OfferedToDoctor(practitioners.idsOf(caller.account()));
    }

    /** @throws NotFound if the caller may not know of it */
    public void mustSee(Proposal proposal, Caller caller) {
        if (decides(proposal, caller)
                || (proposal.answers().asked() && (isDoctor(proposal, caller) || isHost(proposal, caller)))) {
            return;
        }
        throw new NotFound("proposal", proposal.id());
    }

    /** Of which proposals the caller knows whose they are: coordinators of the territory and the doctor do, the host only sees an offer. */
    public Predicate<Proposal> seesDoctor(Caller caller) {
        return seesDoctor(practitioners.idsOf(caller.account()), caller);
    }

    /** The same of what the caller's {@link #scope} holds, which tells already which doctors they are. */
    Predicate<Proposal> seesDoctor(Scope scope, Caller caller) {
        return switch (scope) {
            case Scope.OfferedToDoctor it -> seesDoctor(it.practitioners(), caller);
            case Scope.OfferedToHost it -> seesDoctor(it.own(), caller);
            case Scope.Everything it -> seesDoctor(caller);
            case Scope.OfTerritories it -> seesDoctor(caller);
        };
    }

    private static Predicate<Proposal> seesDoctor(Set<UUID> own, Caller caller) {
        return it -> decides(it, caller) || own.contains(it.practitionerId());
    }

    /**
     * @throws NotAllowed if the caller does not act for the territory
     * @throws PartyToProposal if the caller is the doctor, or answers for the host
     */
    void mustDecide(Proposal proposal, Caller caller) {
        caller.mustActFor(proposal.territory());
        if (isParty(proposal, caller)) {
            throw new PartyToProposal();
        }
    }

    boolean isParty(Proposal proposal, Caller caller) {
        return side(proposal, caller).isPresent();
    }

    /** On which of the two sides the caller stands, if on any. */
    public Optional<Party> side(Proposal proposal, Caller caller) {
        return sideOf(caller).apply(proposal);
    }

    /** The same of several proposals. */
    Function<Proposal, Optional<Party>> sideOf(Caller caller) {
        Set<UUID> own = practitioners.idsOf(caller.account());
        return it -> {
            if (own.contains(it.practitionerId())) {
                return Optional.of(Party.DOCTOR);
            }
            return isHost(it, caller) ? Optional.of(Party.HOST) : Optional.empty();
        };
    }

    /** @throws NotFound if the caller is no party, or has not been asked */
    Party mustBeParty(Proposal proposal, Caller caller) {
        if (proposal.answers().asked() && isDoctor(proposal, caller)) {
            return Party.DOCTOR;
        }
        if (proposal.answers().asked() && isHost(proposal, caller)) {
            return Party.HOST;
        }
        mustSee(proposal, caller);
        throw new NotAllowed("Only doctor and host answer this proposal.");
    }

    private static boolean coordinates(Caller caller) {
        return caller.is(Roles.COORDINATOR);
    }

    public static boolean decides(Proposal proposal, Caller caller) {
        return coordinates(caller) && caller.actsFor(proposal.territory());
    }

    private boolean isDoctor(Proposal proposal, Caller caller) {
        return practitioners
                .find(proposal.practitionerId().toString())
                .map(it -> caller.owns(it.account()))
                .orElse(false);
    }

    private boolean isHost(Proposal proposal, Caller caller) {
        return (caller.is(Roles.MUNICIPALITY) && caller.actsFor(proposal.territory())) || hasPosted(proposal, caller);
    }

    /** Who posted the need answers for it while their account acts for its territory; by a mail's link, as long as it is asked. */
    private boolean hasPosted(Proposal proposal, Caller caller) {
        return vacancies
                .find(proposal.vacancyId().toString())
                .filter(it -> caller.owns(it.hostAccount()))
                .filter(it -> caller.byLink() || (posts(caller) && caller.actsFor(it.territory())))
                .isPresent();
    }

    private static boolean posts(Caller caller) {
        return caller.is(Roles.MUNICIPALITY) || coordinates(caller);
    }
}
