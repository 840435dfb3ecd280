package fr.releve.matching.proposal.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.kit.web.Versions;
import fr.releve.matching.contact.Contacts;
import fr.releve.matching.proposal.AcceptProposal;
import fr.releve.matching.proposal.ApproveProposal;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.ReadContacts;
import fr.releve.matching.proposal.ReadProposals;
import fr.releve.matching.proposal.RefuseProposal;
import fr.releve.matching.proposal.RejectProposal;
import fr.releve.matching.proposal.Sides;
import fr.releve.matching.proposal.queue.DecisionQueue;
import fr.releve.matching.proposal.queue.QueueFilter;
import fr.releve.matching.proposal.queue.ReadQueue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Proposals: read by those whom they concern, decided by coordinators, answered by doctor and host. */
@Path("/proposals")
@RunOnVirtualThread
public class ProposalResource {

    private final ReadProposals read;
    private final ReadQueue readQueue;
    private final ReadContacts readContacts;
    private final ApproveProposal approve;
    private final RejectProposal reject;
    private final AcceptProposal accept;
    private final RefuseProposal refuse;
    private final ProposalViews views;
    private final Sides sides;
    private final CurrentCaller caller;

    public ProposalResource(
            ReadProposals read,
            ReadQueue readQueue,
            ReadContacts readContacts,
            ApproveProposal approve,
            RejectProposal reject,
            AcceptProposal accept,
            RefuseProposal refuse,
            ProposalViews views,
            Sides sides,
            CurrentCaller caller) {
        this.read = read;
        this.readQueue = readQueue;
        this.readContacts = readContacts;
        this.approve = approve;
        this.reject = reject;
        this.accept = accept;
        this.refuse = refuse;
        this.views = views;
        this.sides = sides;
        this.caller = caller;
    }

    /**
     * What waits for the coordinator.
     *
     * @param order {@code DEADLINE}, which is meant if it is absent, or {@code SCORE}
     * @param at a proposal of the stretch that is wanted; the first stretch if it does not wait any more
     */
    @GET
    @Path("/queue")
    @RolesAllowed(COORDINATOR)
    public DecisionQueue queue(
            @RestQuery @Nullable String order,
            @RestQuery boolean urgent,
            @RestQuery boolean priority,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String at,
            @RestQuery @Nullable Integer limit) {
        var wanted = Expected.filter("order", order, QueueFilter.Order::valueOf);
        return readQueue.handle(
                new QueueFilter(wanted == null ? QueueFilter.Order.DEADLINE : wanted, urgent, priority, territory),
                Expected.filter("at", at, UUID::fromString),
                PageRequest.of("proposals-queue", limit, null).limit(),
                caller.get());
    }

    /** Newest first. */
    @GET
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
    public Page<ProposalView> list(
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String vacancy,
            @RestQuery @Nullable String practitioner,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var me = caller.get();
        var page = PageRequest.of("proposals:" + status + ":" + vacancy + ":" + practitioner, limit, after);
        var seen = read.list(
                Expected.filter("status", status, Proposal.Status::valueOf),
                Expected.filter("vacancy", vacancy, UUID::fromString),
                Expected.filter("practitioner", practitioner, UUID::fromString),
                page,
                me);
        return Page.of(
                seen.rows(),
                page,
                it -> List.of(it.publishedAt().toString(), it.id().toString()),
                views.of(seen));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
    public RestResponse<ProposalView> get(@RestPath UUID id) {
        return answer(read.one(id, caller.get()));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(COORDINATOR)
    public RestResponse<ProposalView> approve(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(approve.handle(id, Expected.version(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(COORDINATOR)
    public RestResponse<ProposalView> reject(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Reason reason) {
        return answer(reject.handle(id, reason.reasonCode(), Expected.version(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
    public RestResponse<ProposalView> accept(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(accept.handle(id, Expected.version(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
    public RestResponse<ProposalView> refuse(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Reason reason) {
        return answer(refuse.handle(id, reason.reasonCode(), Expected.version(ifMatch), caller.get()));
    }

    @GET
    @Path("/{id}/contacts")
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
    public Contacts.Both contacts(@RestPath UUID id) {
        return readContacts.handle(id, caller.get());
    }

    /**
     * How to reach the two sides, by proposal.
     *
     * @param id proposals; those that the caller has not agreed to, or the other side has not, are left out
     */
    @GET
    @Path("/contacts")
    @RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
    public Map<UUID, Contacts.Both> contacts(
            @RestQuery @Size(max = Contacts.MOST, message = "At most 40 proposals at once.") List<UUID> id) {
        return readContacts.handle(id, caller.get());
    }

    private RestResponse<ProposalView> answer(Proposal proposal) {
        var seen = new ReadProposals.Seen(List.of(proposal), sides.seesDoctor(caller.get()));
        return Versions.ok(views.of(seen).apply(proposal), proposal.version());
    }
}
