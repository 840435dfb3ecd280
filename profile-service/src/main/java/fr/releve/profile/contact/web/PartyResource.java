package fr.releve.profile.contact.web;

import fr.releve.kit.security.Roles;
import fr.releve.profile.place.Communes;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.vacancy.HostsRead;
import fr.releve.profile.vacancy.Pay;
import fr.releve.profile.vacancy.Vacancies;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For the service that makes contracts: who the two parties are, and what is paid. */
@Path("/contacts")
@RunOnVirtualThread
@RolesAllowed(Roles.CONTACT_READER)
class PartyResource {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Communes communes;
    private final Event<PractitionersRead> doctorsRead;
    private final Event<HostsRead> hostsRead;
    private final ReadFor readFor;

    PartyResource(
            Practitioners practitioners,
            Vacancies vacancies,
            Communes communes,
            Event<PractitionersRead> doctorsRead,
            Event<HostsRead> hostsRead,
            ReadFor readFor) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.communes = communes;
        this.doctorsRead = doctorsRead;
        this.hostsRead = hostsRead;
        this.readFor = readFor;
    }

    /**
     * What identifies a doctor in a contract.
     *
     * @param reader account of the person to whom the contract is shown; the service itself reads if it names none
     * @param role as which that person sees it
     */
    @GET
    @Path("/practitioners/{id}/papers")
    public PapersView papers(
            @RestPath UUID id,
            @RestHeader(ReadFor.ACCOUNT) @Nullable String reader,
            @RestHeader(ReadFor.ROLE) @Nullable String role) {
        var it = practitioners.get(id);
        doctorsRead.fire(new PractitionersRead(List.of(it), readFor.who(reader, role, it.account()), Purpose.CONTRACT));
        var profile = it.profile();
        return new PapersView(
                it.fullName(),
                profile.rpps(),
                profile.credential().number(),
                profile.credential().validUntil(),
                profile.insuranceValidUntil());
    }

    /**
     * What a contract says of the host, and what is paid.
     *
     * @param version of the terms that both agreed to; those of today if none is named
     * @param reader account of the person to whom the contract is shown; the service itself reads if it names none
     * @param role as which that person sees it
     */
    @GET
    @Path("/vacancies/{id}/terms")
    public TermsView terms(
            @RestPath UUID id,
            @RestQuery @Nullable Long version,
            @RestHeader(ReadFor.ACCOUNT) @Nullable String reader,
            @RestHeader(ReadFor.ROLE) @Nullable String role) {
        var vacancy = vacancies.get(id);
        hostsRead.fire(new HostsRead(List.of(vacancy), readFor.who(reader, role, vacancy.account()), Purpose.CONTRACT));
        var terms = vacancy.terms(version == null ? vacancy.termsVersion() : version);
        var need = vacancy.need();
        var replaced = need.replaced();
        return new TermsView(
                need.host().name(),
                need.title(),
                terms.practiceName(),
                communes.get(terms.commune()).name(),
                terms.payKind(),
                terms.payAmount(),
                replaced == null ? null : new ReplacedView(replaced.name(), replaced.rpps()));
    }

    /**
     * Notes that a contract is read which was kept as it was signed: it names the doctor, and the service asks for nothing.
     *
     * @param reader account of the person to whom the contract is shown
     * @param role as which that person sees it
     */
    @POST
    @Path("/practitioners/{id}/contract-readings")
    public void noteDoctorRead(
            @RestPath UUID id,
            @RestHeader(ReadFor.ACCOUNT) @Nullable String reader,
            @RestHeader(ReadFor.ROLE) @Nullable String role) {
        var it = practitioners.get(id);
        doctorsRead.fire(new PractitionersRead(List.of(it), readFor.who(reader, role, it.account()), Purpose.CONTRACT));
    }

    /** As {@link #noteDoctorRead}, of the host. */
    @POST
    @Path("/vacancies/{id}/contract-readings")
    public void noteHostRead(
            @RestPath UUID id,
            @RestHeader(ReadFor.ACCOUNT) @Nullable String reader,
            @RestHeader(ReadFor.ROLE) @Nullable String role) {
        var it = vacancies.get(id);
        hostsRead.fire(new HostsRead(List.of(it), readFor.who(reader, role, it.account()), Purpose.CONTRACT));
    }

    /** The doctor of a contract. */
    record PapersView(
            String name,
            String rpps,
            String credentialNumber,
            LocalDate credentialValidUntil,
            LocalDate insuranceValidUntil) {}

    /**
     * @param place name of the commune
     * @param replaced null if nobody is, or it is not said
     */
    record TermsView(
            String name,
            String title,
            String practice,
            String place,
            Pay.Kind payKind,
            BigDecimal payAmount,
            @Nullable ReplacedView replaced) {}

    /** The doctor who is away. */
    record ReplacedView(String name, @Nullable String rpps) {}
}
