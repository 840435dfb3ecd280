package fr.releve.profile.contact.web;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.practitioner.Practitioners;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.vacancy.Vacancies;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** For services that send messages or show the two sides of an agreement to one another. */
@Path("/contacts")
@RunOnVirtualThread
@RolesAllowed(Roles.CONTACT_READER)
class ContactResource {

    private static final String FRENCH = "fr";
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Set<String> PEOPLE =
            Set.of(Roles.PRACTITIONER, Roles.MUNICIPALITY, Roles.COORDINATOR, Roles.ADMINISTRATOR);

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Event<PractitionersRead> read;
    private final CurrentCaller caller;

    ContactResource(
            Practitioners practitioners, Vacancies vacancies, Event<PractitionersRead> read, CurrentCaller caller) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.read = read;
        this.caller = caller;
    }

    /**
     * @param reader account of the person to whom the service shows it; the service itself reads if it names none
     * @param role as which that person sees it
     */
    @GET
    @Path("/practitioners/{id}")
    public ContactView practitioner(
            @RestPath UUID id,
            @RestHeader("Releve-Reader") @Nullable String reader,
            @RestHeader("Releve-Reader-Role") @Nullable String role) {
        var it = practitioners.get(id);
        read.fire(new PractitionersRead(List.of(it), reader(reader, role), Purpose.CONTACT));
        return new ContactView(
                it.account(), it.fullName(), it.profile().email(), it.profile().phone(), FRENCH);
    }

    private Caller reader(@Nullable String account, @Nullable String role) {
        if (account == null || role == null || !ACCOUNT.matcher(account).matches() || !PEOPLE.contains(role)) {
            return caller.get();
        }
        return new Caller(account, Set.of(role), Set.of());
    }

    /** The host of the vacancy. */
    @GET
    @Path("/vacancies/{id}")
    public ContactView vacancy(@RestPath UUID id) {
        var it = vacancies.get(id);
        var host = it.need().host();
        return new ContactView(it.account(), host.name(), host.email(), host.phone(), FRENCH);
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
