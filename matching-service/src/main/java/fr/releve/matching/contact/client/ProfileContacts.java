package fr.releve.matching.contact.client;

import fr.releve.matching.contact.Contact;
import fr.releve.matching.contact.Contacts;
import fr.releve.matching.contact.ContactsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Contacts from profile-service. */
@ApplicationScoped
class ProfileContacts implements Contacts {

    private static final Logger LOG = Logger.getLogger(ProfileContacts.class);

    private final ProfileContactsApi profile;

    ProfileContacts(@RestClient ProfileContactsApi profile) {
        this.profile = profile;
    }

    @Override
    public Known of(Collection<Pair> agreements, Reader reader) {
        try {
            var answer = profile.contacts(
                    ids(agreements, Pair::practitionerId),
                    ids(agreements, Pair::vacancyId),
                    reader.account(),
                    reader.role());
            return new Known(contacts(answer.practitioners()), contacts(answer.vacancies()));
        } catch (WebApplicationException | ProcessingException e) {
            LOG.warnf("profile-service gives no contact: %s", e.getMessage());
            throw new ContactsUnavailable();
        }
    }

    private static Collection<UUID> ids(Collection<Pair> agreements, Function<Pair, UUID> id) {
        return agreements.stream().map(id).distinct().toList();
    }

    private static Map<UUID, Contact> contacts(Map<UUID, ProfileContactsApi.Told> told) {
        return told.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        it -> new Contact(
                                it.getValue().name(),
                                it.getValue().email(),
                                it.getValue().phone())));
    }
}
