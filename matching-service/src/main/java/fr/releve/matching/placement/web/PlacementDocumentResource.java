package fr.releve.matching.placement.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.contract.Contract;
import fr.releve.matching.contract.DocumentKind;
import fr.releve.matching.placement.MovePlacement;
import fr.releve.matching.placement.ReadPlacements;
import fr.releve.matching.placement.SignDocument;
import fr.releve.matching.proposal.web.Expected;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What doctor and host sign: the contract of a placement, and the amendment that an extension makes of it. */
@Path("/placements/{id}")
@RunOnVirtualThread
@RolesAllowed({PRACTITIONER, MUNICIPALITY, COORDINATOR})
class PlacementDocumentResource {

    private static final String PDF = "application/pdf";

    private final ReadPlacements read;
    private final SignDocument sign;
    private final MovePlacement move;
    private final CurrentCaller caller;

    PlacementDocumentResource(ReadPlacements read, SignDocument sign, MovePlacement move, CurrentCaller caller) {
        this.read = read;
        this.sign = sign;
        this.move = move;
        this.caller = caller;
    }

    /** The contract as it was signed, or is to be; its entity tag is the hash that a signature names. */
    @GET
    @Path("/contract")
    @Produces(PDF)
    public RestResponse<byte[]> contract(@RestPath UUID id) {
        return document(read.document(DocumentKind.CONTRACT, id, caller.get()).document(), "contrat-" + id);
    }

    /** The amendment as it was signed, or is to be, of a placement that was extended; its entity tag is the hash that a signature names. */
    @GET
    @Path("/amendment")
    @Produces(PDF)
    public RestResponse<byte[]> amendment(@RestPath UUID id) {
        return document(read.document(DocumentKind.AMENDMENT, id, caller.get()).document(), "avenant-" + id);
    }

    @POST
    @Path("/signature")
    public RestResponse<PlacementView> sign(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Signature it) {
        return sign(id, DocumentKind.CONTRACT, it, ifMatch);
    }

    @POST
    @Path("/amendment-signature")
    public RestResponse<PlacementView> signAmendment(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Signature it) {
        return sign(id, DocumentKind.AMENDMENT, it, ifMatch);
    }

    private RestResponse<PlacementView> sign(UUID id, DocumentKind kind, Signature it, @Nullable String ifMatch) {
        return PlacementResource.answer(
                sign.handle(id, kind, it.documentHash(), Expected.version(ifMatch), caller.get()));
    }

    /** The signed amendment went to the Ordre. */
    @POST
    @Path("/amendment-transmission")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public RestResponse<PlacementView> transmitAmendment(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @Nullable ProofBody it) {
        return PlacementResource.answer(
                move.transmit(id, DocumentKind.AMENDMENT, ProofBody.of(it), Expected.version(ifMatch), caller.get()));
    }

    private static RestResponse<byte[]> document(Contract it, String name) {
        return RestResponse.ResponseBuilder.ok(it.pdf())
                .header(HttpHeaders.ETAG, "\"" + it.hash() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** @param documentHash SHA-256 of the contract, 64 hexadecimal digits */
    public record Signature(
            @NotNull(message = "Which document is signed?")
            @Pattern(regexp = "[0-9a-fA-F]{64}", message = "A SHA-256 hash has 64 hexadecimal digits.")
            String documentHash) {}
}
