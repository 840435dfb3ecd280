package fr.releve.profile.practitioner.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.Versions;
import fr.releve.profile.practitioner.AttestPractitioner;
import fr.releve.profile.practitioner.AttestedPaper;
import fr.releve.profile.practitioner.GiveConsent;
import fr.releve.profile.practitioner.RefuseAttestation;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What must be given before a doctor can be proposed: their consent, and the attestation of a coordinator. */
@Path("/practitioners/{id}")
@RunOnVirtualThread
class ReadinessResource {

    private final AttestPractitioner attestPractitioner;
    private final RefuseAttestation refuseAttestation;
    private final GiveConsent giveConsent;
    private final CurrentCaller caller;

    ReadinessResource(
            AttestPractitioner attestPractitioner,
            RefuseAttestation refuseAttestation,
            GiveConsent giveConsent,
            CurrentCaller caller) {
        this.attestPractitioner = attestPractitioner;
        this.refuseAttestation = refuseAttestation;
        this.giveConsent = giveConsent;
        this.caller = caller;
    }

    @POST
    @Path("/attestation")
    @RolesAllowed(Roles.COORDINATOR)
    public RestResponse<PractitionerView> attest(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Send what you have seen.") @Valid AttestationRequest request) {
        return PractitionerResource.answer(attestPractitioner.handle(id, Versions.required(ifMatch), caller.get()));
    }

    /** The doctor is told which paper could not be accepted. */
    @POST
    @Path("/attestation-refusal")
    @RolesAllowed(Roles.COORDINATOR)
    public RestResponse<PractitionerView> refuse(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Send which paper cannot be accepted.") @Valid RefusalRequest request) {
        return PractitionerResource.answer(
                refuseAttestation.handle(id, request.paper(), Versions.required(ifMatch), caller.get()));
    }

    @PUT
    @Path("/consent")
    @RolesAllowed(Roles.PRACTITIONER)
    public RestResponse<PractitionerView> consent(
            @RestPath UUID id, @NotNull(message = "Send a consent.") @Valid ConsentRequest request) {
        return PractitionerResource.answer(giveConsent.handle(id, request.given(), caller.get()));
    }

    record AttestationRequest(
            @NotNull(message = "Say true or false.")
            @AssertTrue(message = "Attest only once you have seen the licence or registration.")
            Boolean credentialSeen,

            @NotNull(message = "Say true or false.")
            @AssertTrue(message = "Attest only once you have seen the insurance.")
            Boolean insuranceSeen) {}

    record RefusalRequest(
            @NotNull(message = "Say which paper: CREDENTIAL or INSURANCE.")
            AttestedPaper paper) {}

    record ConsentRequest(
            @NotNull(message = "Say true or false.") Boolean given) {}
}
