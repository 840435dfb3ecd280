package fr.releve.profile.contact.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.place.Communes;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.vacancy.Pay;
import fr.releve.profile.vacancy.Vacancies;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** For the service that makes contracts: who the two parties are, and what is paid. */
@Path("/contacts")
@RunOnVirtualThread
@RolesAllowed(Roles.CONTACT_READER)
class PartyResource {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Communes communes;
    private final Event<PractitionersRead> read;
    private final CurrentCaller caller;

    PartyResource(
            Practitioners practitioners,
            Vacancies vacancies,
            Communes communes,
            Event<PractitionersRead> read,
            CurrentCaller caller) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.communes = communes;
        this.read = read;
        this.caller = caller;
    }

    /** What identifies a doctor in a contract. */
    @GET
    @Path("/practitioners/{id}/papers")
    public PapersView papers(@RestPath UUID id) {
        var it = practitioners.get(id);
        read.fire(new PractitionersRead(List.of(it), caller.get(), Purpose.CONTACT));
        var profile = it.profile();
        return new PapersView(
                it.fullName(),
                profile.rpps(),
                profile.credential().number(),
                profile.credential().validUntil(),
                profile.insuranceValidUntil());
    }

    /** What a contract says of the host, and what is paid. */
    @GET
    @Path("/vacancies/{id}/terms")
    public TermsView terms(@RestPath UUID id) {
        var need = vacancies.get(id).need();
        var replaced = need.replaced();
        return new TermsView(
                need.host().name(),
                need.title(),
                need.practice().name(),
                communes.get(need.commune()).name(),
                need.pay().kind(),
                need.pay().amount(),
                replaced == null ? null : new ReplacedView(replaced.name(), replaced.rpps()));
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
