package fr.releve.notification.contact.client;

import fr.releve.notification.contact.Contact;
import fr.releve.notification.contact.Contacts;
import fr.releve.notification.contact.ContactsUnavailable;
import fr.releve.notification.contact.ShownTo;
import fr.releve.notification.contact.VacancySheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Looks people up at profile-service, which alone knows them. */
@ApplicationScoped
class ProfileContacts implements Contacts {

    /** Nobody, or nothing, of that id is there any more. */
    private static final int ABSENT = 404;

    private final ProfileApi profile;

    ProfileContacts(@RestClient ProfileApi profile) {
        this.profile = profile;
    }

    @Override
    public Optional<Contact> doctor(UUID practitionerId, @Nullable ShownTo reader) {
        return ask(() -> profile.practitioner(practitionerId, account(reader), role(reader)))
                .map(ProfileContacts::contact);
    }

    @Override
    public Optional<Contact> host(UUID vacancyId, @Nullable ShownTo reader) {
        return ask(() -> profile.host(vacancyId, account(reader), role(reader))).map(ProfileContacts::contact);
    }

    private static @Nullable String account(@Nullable ShownTo reader) {
        return reader == null ? null : reader.account();
    }

    private static @Nullable String role(@Nullable ShownTo reader) {
        return reader == null ? null : reader.role();
    }

    @Override
    public Optional<VacancySheet> vacancy(UUID vacancyId) {
        return ask(() -> profile.vacancy(vacancyId))
                .map(it -> new VacancySheet(it.title(), it.practice().name(), communeName(it.commune())));
    }

    private @Nullable String communeName(String insee) {
        return ask(() -> profile.commune(insee))
                .map(ProfileApi.CommuneAnswer::name)
                .orElse(null);
    }

    private static Contact contact(ProfileApi.ContactAnswer answer) {
        return new Contact(
                Objects.requireNonNull(answer.name(), "name"),
                Objects.requireNonNull(answer.email(), "email"),
                answer.phone(),
                blankToNull(answer.account()),
                blankToNull(answer.locale()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <T> Optional<T> ask(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == ABSENT) {
                return Optional.empty();
            }
            throw new ContactsUnavailable(e);
        } catch (ProcessingException e) {
            throw new ContactsUnavailable(e);
        }
    }
}
