package fr.releve.profile.contact.web;

import fr.releve.kit.security.Roles;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.vacancy.HostsRead;
import fr.releve.profile.vacancy.Vacancies;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** For services that send messages or show the two sides of an agreement to one another. */
@Path("/contacts")
@RunOnVirtualThread
@RolesAllowed(Roles.CONTACT_READER)
class ContactResource {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Event<PractitionersRead> doctorsRead;
    private final Event<HostsRead> hostsRead;
    private final ReadFor readFor;

    ContactResource(
            Practitioners practitioners,
            Vacancies vacancies,
            Event<PractitionersRead> doctorsRead,
            Event<HostsRead> hostsRead,
            ReadFor readFor) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.doctorsRead = doctorsRead;
        this.hostsRead = hostsRead;
        this.readFor = readFor;
    }

    /**
     * @param reader account of the person to whom the service shows it; the service itself reads if it names none
     * @param role as which that person sees it
     */
    @GET
    @Path("/practitioners/{id}")
    public ContactView practitioner(
            @RestPath UUID id,
            @RestHeader(ReadFor.ACCOUNT) @Nullable String reader,
            @RestHeader(ReadFor.ROLE) @Nullable String role) {
        var it = practitioners.get(id);
        doctorsRead.fire(new PractitionersRead(List.of(it), readFor.who(reader, role, it.account()), Purpose.CONTACT));
        return new ContactView(
                it.account(),
                it.fullName(),
                it.profile().email(),
                it.profile().phone(),
                it.language().tag());
    }

    /**
     * The host of the vacancy.
     *
     * @param reader account of the person to whom the service shows it; the service itself reads if it names none
     * @param role as which that person sees it
     */
    @GET
    @Path("/vacancies/{id}")
    public ContactView vacancy(
            @RestPath UUID id,
            @RestHeader(ReadFor.ACCOUNT) @Nullable String reader,
            @RestHeader(ReadFor.ROLE) @Nullable String role) {
        var it = vacancies.get(id);
        hostsRead.fire(new HostsRead(List.of(it), readFor.who(reader, role, it.account()), Purpose.CONTACT));
        var host = it.need().host();
        return new ContactView(
                it.account(),
                host.name(),
                host.email(),
                host.phone(),
                it.language().tag());
    }

    /**
     * @param account opaque subject; empty if there is none
     * @param locale language of the messages
     */
    record ContactView(
            String account,
            String name,
            String email,
            @Nullable String phone,
            String locale) {}
}
