package fr.releve.matching.contact.client;

import fr.releve.kit.problem.NotFound;
import fr.releve.matching.contact.Contact;
import fr.releve.matching.contact.Contacts;
import fr.releve.matching.contact.ContactsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Contacts from profile-service. */
@ApplicationScoped
class ProfileContacts implements Contacts {

    private static final Logger LOG = Logger.getLogger(ProfileContacts.class);

    private static final int GONE = 404;

    private final ProfileContactsApi profile;

    ProfileContacts(@RestClient ProfileContactsApi profile) {
        this.profile = profile;
    }

    @Override
    public Contact ofDoctor(UUID practitionerId, Reader reader) {
        return ask(practitionerId, () -> profile.practitioner(practitionerId, reader.account(), reader.role()));
    }

    @Override
    public Contact ofHost(UUID vacancyId, Reader reader) {
        return ask(vacancyId, () -> profile.vacancy(vacancyId, reader.account(), reader.role()));
    }

    /** @throws NotFound once the person is erased */
    private static Contact ask(UUID id, Supplier<ProfileContactsApi.Answer> question) {
        try {
            var answer = question.get();
            return new Contact(answer.name(), answer.email(), answer.phone());
        } catch (WebApplicationException | ProcessingException e) {
            if (e instanceof WebApplicationException refused
                    && refused.getResponse().getStatus() == GONE) {
                throw new NotFound("contact", id);
            }
            LOG.warnf("profile-service gives no contact: %s", e.getMessage());
            throw new ContactsUnavailable();
        }
    }
}
