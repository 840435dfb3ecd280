package fr.releve.profile.contact.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.releve.kit.security.Roles;
import fr.releve.profile.practitioner.Practitioner;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.vacancy.HostsRead;
import fr.releve.profile.vacancy.Vacancies;
import fr.releve.profile.vacancy.Vacancy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** For services that send messages or show the two sides of an agreement to one another. */
@Path("/contacts")
@RunOnVirtualThread
@RolesAllowed(Roles.CONTACT_READER)
class ContactResource {

    private static final int MOST = 40;

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
        return ContactView.of(it);
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
        return ContactView.of(it);
    }

    /**
     * Doctors, and the hosts of vacancies; who is gone is left out.
     *
     * @param practitioner ids, at most {@value #MOST}
     * @param vacancy ids, as many
     * @param reader account of the person to whom the service shows them; the service itself reads if it names none
     * @param role as which that person sees them
     */
    @GET
    public ContactsView several(
            @RestQuery @Size(max = MOST, message = "At most 40 doctors at once.") List<UUID> practitioner,
            @RestQuery @Size(max = MOST, message = "At most 40 vacancies at once.") List<UUID> vacancy,
            @RestHeader(ReadFor.ACCOUNT) @Nullable String reader,
            @RestHeader(ReadFor.ROLE) @Nullable String role) {
        var doctors = practitioners.listOf(practitioner);
        var needs = vacancies.listOf(vacancy);
        doctors.stream()
                .collect(groupingBy(it -> readFor.who(reader, role, it.account())))
                .forEach((who, read) -> doctorsRead.fire(new PractitionersRead(read, who, Purpose.CONTACT)));
        needs.stream()
                .collect(groupingBy(it -> readFor.who(reader, role, it.account())))
                .forEach((who, read) -> hostsRead.fire(new HostsRead(read, who, Purpose.CONTACT)));
        return new ContactsView(
                doctors.stream().collect(toMap(Practitioner::id, ContactView::of)),
                needs.stream().collect(toMap(Vacancy::id, ContactView::of)));
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
            String locale) {

        static ContactView of(Practitioner it) {
            var profile = it.profile();
            return new ContactView(
                    it.account(),
                    it.fullName(),
                    profile.email(),
                    profile.phone(),
                    it.language().tag());
        }

        static ContactView of(Vacancy it) {
            var host = it.need().host();
            return new ContactView(
                    it.account(),
                    host.name(),
                    host.email(),
                    host.phone(),
                    it.language().tag());
        }
    }

    /**
     * @param practitioners by their id
     * @param vacancies by the vacancy's id
     */
    record ContactsView(Map<UUID, ContactView> practitioners, Map<UUID, ContactView> vacancies) {}
}
