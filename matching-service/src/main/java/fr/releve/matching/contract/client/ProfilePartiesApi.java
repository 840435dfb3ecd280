package fr.releve.matching.contract.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What profile-service answers about the parties of a contract; asked with this service's own token. */
@Path("/contacts")
@RegisterRestClient(configKey = "profile")
@OidcClientFilter
interface ProfilePartiesApi {

    @GET
    @Path("/practitioners/{id}/papers")
    Papers papers(
            @PathParam("id") UUID practitionerId,
            @HeaderParam("Releve-Reader") String reader,
            @HeaderParam("Releve-Reader-Role") String role);

    @GET
    @Path("/vacancies/{id}/terms")
    Terms terms(
            @PathParam("id") UUID vacancyId,
            @QueryParam("version") long termsVersion,
            @HeaderParam("Releve-Reader") String reader,
            @HeaderParam("Releve-Reader-Role") String role);

    @POST
    @Path("/practitioners/{id}/contract-readings")
    void noteDoctorRead(
            @PathParam("id") UUID practitionerId,
            @HeaderParam("Releve-Reader") String reader,
            @HeaderParam("Releve-Reader-Role") String role);

    @POST
    @Path("/vacancies/{id}/contract-readings")
    void noteHostRead(
            @PathParam("id") UUID vacancyId,
            @HeaderParam("Releve-Reader") String reader,
            @HeaderParam("Releve-Reader-Role") String role);

    /** What identifies the doctor in a contract. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Papers(
            String name,
            String rpps,
            String credentialNumber,
            LocalDate credentialValidUntil,
            LocalDate insuranceValidUntil) {}

    /** The host and what is paid. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Terms(
            String name,
            String title,
            String practice,
            @Nullable String place,
            String payKind,
            BigDecimal payAmount,
            @Nullable Replaced replaced) {}

    /** The doctor who is away. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Replaced(String name, @Nullable String rpps) {}
}
