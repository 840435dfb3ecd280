package fr.releve.matching.placement.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.web.CountedPage;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.kit.web.Versions;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.placement.MovePlacement;
import fr.releve.matching.placement.MovePlacement.OrdreAnswer;
import fr.releve.matching.placement.Placement;
import fr.releve.matching.placement.PlacementOrder;
import fr.releve.matching.placement.Proof;
import fr.releve.matching.placement.ReadPlacements;
import fr.releve.matching.proposal.web.Expected;
import fr.releve.matching.proposal.web.Reason;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Placements: read and moved on by doctor, host and coordinator. */
@Path("/placements")
@RunOnVirtualThread
@RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
public class PlacementResource {

    private final ReadPlacements read;
    private final MovePlacement move;
    private final CurrentCaller caller;

    public PlacementResource(ReadPlacements read, MovePlacement move, CurrentCaller caller) {
        this.read = read;
        this.move = move;
        this.caller = caller;
    }

    /** @param order {@code NEWEST}, which is meant if it is absent, or {@code OLDEST}; {@code SOONEST} or {@code LATEST} to begin */
    @GET
    public CountedPage<PlacementView> list(
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String vacancy,
            @RestQuery @Nullable String order,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var wanted = Objects.requireNonNullElse(
                Expected.filter("order", order, PlacementOrder::valueOf), PlacementOrder.NEWEST);
        var page = PageRequest.of("placements:" + status + ":" + vacancy + ":" + wanted, limit, after);
        var state = Expected.filter("status", status, Placement.Status::valueOf);
        var need = Expected.filter("vacancy", vacancy, UUID::fromString);
        var found = read.list(state, need, wanted, page, caller.get());
        return CountedPage.of(
                Page.of(
                        found.rows(),
                        page,
                        it -> List.of(wanted.key(it), it.id().toString()),
                        PlacementView::of),
                found.total());
    }

    /** With the legal check and everything that happened. */
    @GET
    @Path("/{id}")
    public RestResponse<PlacementView> get(@RestPath UUID id) {
        var whole = read.one(id, caller.get());
        return Versions.ok(PlacementView.of(whole), whole.placement().version());
    }

    /** With or without a word on how it went there. */
    @POST
    @Path("/{id}/transmission")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public RestResponse<PlacementView> transmit(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @Nullable ProofBody it) {
        return answer(
                move.transmit(id, DocumentKind.CONTRACT, ProofBody.of(it), Expected.version(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/ordre-answer")
    public RestResponse<PlacementView> ordreAnswer(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Answer it) {
        var proof = new Proof(it.reference(), it.date());
        return answer(move.answered(id, it.answer(), proof, Expected.version(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/cancellation")
    public RestResponse<PlacementView> cancel(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Reason it) {
        return answer(move.cancelled(id, it.reasonCode(), Expected.version(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/interruption")
    public RestResponse<PlacementView> interrupt(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Reason it) {
        return answer(move.interrupted(id, it.reasonCode(), Expected.version(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/no-show")
    public RestResponse<PlacementView> noShow(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Reason it) {
        return answer(move.missed(id, it.reasonCode(), Expected.version(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/completion")
    public RestResponse<PlacementView> complete(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(move.completed(id, Expected.version(ifMatch), caller.get()));
    }

    /**
     * What the council of the Ordre said.
     *
     * @param reference of its letter
     * @param date of its letter, in Paris
     */
    public record Answer(
            @NotNull(message = "What did the Ordre answer?") OrdreAnswer answer,

            @Pattern(regexp = ProofBody.REFERENCE, message = ProofBody.WANTED) @Nullable
            String reference,

            @Nullable LocalDate date) {}

    static RestResponse<PlacementView> answer(Placement it) {
        return Versions.ok(PlacementView.of(it), it.version());
    }
}
