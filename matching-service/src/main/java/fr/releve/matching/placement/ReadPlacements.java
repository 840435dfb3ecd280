package fr.releve.matching.placement;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.contact.Contacts.Reader;
import fr.releve.matching.contract.Contract;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.contract.Finding;
import fr.releve.matching.contract.MakeContract;
import fr.releve.matching.contract.Parties;
import fr.releve.matching.contract.SignedContracts;
import fr.releve.matching.proposal.Actor;
import fr.releve.matching.proposal.ProposalFilter.Scope;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.proposal.Sides;
import fr.releve.matching.rule.Rules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows placements, with the legal check and everything that happened, to those whom they concern. */
@ApplicationScoped
public class ReadPlacements {

    private final Placements placements;
    private final Proposals proposals;
    private final PlacementLog log;
    private final Assignments assignments;
    private final MakeContract makeContract;
    private final SignedContracts signed;
    private final Parties parties;
    private final Sides sides;
    private final Desk desk;
    private final Rules rules;

    ReadPlacements(
            Placements placements,
            Proposals proposals,
            PlacementLog log,
            Assignments assignments,
            MakeContract makeContract,
            SignedContracts signed,
            Parties parties,
            Sides sides,
            Desk desk,
            Rules rules) {
        this.placements = placements;
        this.proposals = proposals;
        this.log = log;
        this.assignments = assignments;
        this.makeContract = makeContract;
        this.signed = signed;
        this.parties = parties;
        this.sides = sides;
        this.desk = desk;
        this.rules = rules;
    }

    /**
     * A placement with all that belongs to it.
     *
     * @param sendBefore when the signed contract should be with the Ordre
     * @param sendAmendmentBefore the same of the amendment; null if both have not signed one
     */
    public record Whole(
            Placement placement,
            List<Finding> findings,
            List<Line> history,
            Instant sendBefore,
            @Nullable Instant sendAmendmentBefore) {}

    /** @throws NotFound if it is none of the caller's business */
    @Transactional
    public Whole one(UUID id, Caller caller) {
        var placement = visible(id, caller);
        var book = rules.today();
        return new Whole(
                placement,
                assignments.audit(placement, book),
                log.of(id),
                PlacementTimes.sendBefore(DocumentKind.CONTRACT, placement, book),
                placement.document(DocumentKind.AMENDMENT).wholeAt().isEmpty()
                        ? null
                        : PlacementTimes.sendBefore(DocumentKind.AMENDMENT, placement, book));
    }

    /**
     * A stretch of a list.
     *
     * @param rows one more than were asked for, if there are more
     * @param total how many the whole list leads through
     */
    public record Stretch(List<Placement> rows, long total) {}

    /** What the caller's role lets them see. */
    @Transactional
    public Stretch list(
            Placement.@Nullable Status status,
            @Nullable UUID vacancy,
            PlacementOrder order,
            PageRequest page,
            Caller caller) {
        var scope = sides.scope(caller);
        var rows = placements.list(scope, status, vacancy, order, page);
        boolean isAll = page.isFirst() && rows.size() <= page.limit();
        return new Stretch(rows, isAll ? rows.size() : placements.count(scope, status, vacancy));
    }

    /** What a caller's scope holds, newest first. */
    @Transactional
    public List<Placement> newest(Scope scope, int atMost) {
        return placements.list(scope, atMost);
    }

    /** Of a doctor, newest first. */
    @Transactional
    public List<Placement> own(Set<UUID> practitioners, int atMost) {
        return placements.listOf(practitioners, atMost);
    }

    @Transactional
    public long countOwn(Set<UUID> practitioners) {
        return placements.countOf(practitioners);
    }

    /**
     * What is to be signed, or was.
     *
     * @param agreedAt when both agreed to what it says
     */
    public record Agreed(Contract document, Instant agreedAt) {}

    /** {@link #contract} or {@link #amendment}. */
    public Agreed document(DocumentKind kind, UUID id, Caller caller) {
        return switch (kind) {
            case CONTRACT -> contract(id, caller);
            case AMENDMENT -> amendment(id, caller);
        };
    }

    /**
     * The contract: as both have signed it, or else as it is to be signed.
     *
     * @throws NotFound if it is to be signed no more, or was signed so long ago that it is forgotten
     */
    private Agreed contract(UUID id, Caller caller) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    var it = placements.get(id);
                    var reader = reader(desk.actor(proposals.get(id), caller), caller);
                    if (it.contract().wholeAt().isPresent()) {
                        var kept = kept(it, DocumentKind.CONTRACT).orElseThrow(() -> new NotFound("contract", id));
                        return handedOut(it, kept, it.agreedAt(), reader);
                    }
                    mustStillBeMade(it, DocumentKind.CONTRACT);
                    var assignment = assignments.of(it);
                    var book = assignments.rulesOf(it);
                    return (Supplier<Agreed>) () -> new Agreed(
                            makeContract.handle(
                                    assignment, it.practitionerId(), it.vacancyId(), book, it.agreedAt(), reader),
                            it.agreedAt());
                })
                .get();
    }

    /**
     * The amendment that an extension makes of the contract: as both have signed it, or else as it is to be signed.
     *
     * @throws NotFound if it was not extended, or the amendment is to be signed no more, or was signed so long ago that it is forgotten
     */
    private Agreed amendment(UUID id, Caller caller) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    var it = placements.get(id);
                    var reader = reader(desk.actor(proposals.get(id), caller), caller);
                    var amendment = it.amendment().orElseThrow(() -> new NotFound("amendment", id));
                    if (amendment.document().wholeAt().isPresent()) {
                        var kept = kept(it, DocumentKind.AMENDMENT).orElseThrow(() -> new NotFound("amendment", id));
                        return handedOut(it, kept, amendment.agreedAt(), reader);
                    }
                    mustStillBeMade(it, DocumentKind.AMENDMENT);
                    var before = Objects.requireNonNull(log.of(id).getFirst().halfDays());
                    var book = rules.on(LocalDate.ofInstant(amendment.agreedAt(), Clock.PARIS));
                    var made = new MakeContract.Amendment(
                            assignments.of(it),
                            before,
                            Objects.requireNonNullElse(it.contract().hash(), ""),
                            amendment.agreedAt());
                    return (Supplier<Agreed>) () -> new Agreed(
                            makeContract.amendment(made, it.practitionerId(), it.vacancyId(), book, reader),
                            amendment.agreedAt());
                })
                .get();
    }

    /** What is made names doctor and host, who are nothing to one another any more once it fell. */
    private static void mustStillBeMade(Placement it, DocumentKind kind) {
        if (!Placement.Status.BINDING.contains(it.status())) {
            throw new NotFound(kind.name().toLowerCase(Locale.ROOT), it.id());
        }
    }

    /** As both signed it. */
    private Optional<Contract> kept(Placement it, DocumentKind kind) {
        return signed.find(
                kind, it.id(), Objects.requireNonNull(it.document(kind).hash()));
    }

    /** What was signed names doctor and host as well: that it is read is noted for them before anybody has it. */
    private Supplier<Agreed> handedOut(Placement placement, Contract kept, Instant agreedAt, Reader reader) {
        return () -> {
            parties.noteReading(placement.practitionerId(), placement.vacancyId(), reader);
            return new Agreed(kept, agreedAt);
        };
    }

    private static Reader reader(Actor as, Caller caller) {
        return new Reader(caller.account(), role(as, caller));
    }

    /** Who posted the need answers for the host, even if they coordinate. */
    private static String role(Actor as, Caller caller) {
        return switch (as) {
            case DOCTOR -> Roles.PRACTITIONER;
            case HOST -> caller.is(Roles.MUNICIPALITY) ? Roles.MUNICIPALITY : Roles.COORDINATOR;
            case COORDINATOR, SYSTEM -> Roles.COORDINATOR;
        };
    }

    private Placement visible(UUID id, Caller caller) {
        var placement = placements.get(id);
        desk.actor(proposals.get(id), caller);
        return placement;
    }
}
