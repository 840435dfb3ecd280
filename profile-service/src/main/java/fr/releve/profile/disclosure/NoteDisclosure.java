package fr.releve.profile.disclosure;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.practitioner.PractitionerErased;
import fr.releve.profile.practitioner.PractitionersRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Remembers that somebody reads the files of doctors; their own reading is nobody's business. */
@ApplicationScoped
public class NoteDisclosure {

    private static final List<String> FROM_WIDEST =
            List.of(Roles.ADMINISTRATOR, Roles.COORDINATOR, Roles.CONTACT_READER);

    private final Disclosures disclosures;
    private final InstantSource clock;

    public NoteDisclosure(Disclosures disclosures, InstantSource clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Transactional
    void handle(@Observes PractitionersRead read) {
        var now = clock.instant();
        var reader = read.reader();
        disclosures.persist(read.practitioners().stream()
                .filter(it -> !reader.owns(it.account()))
                .map(it -> new Disclosure(it.id(), reader.account(), role(reader), read.purpose(), now)));
    }

    void erased(@Observes PractitionerErased gone) {
        disclosures.forget(gone.practitionerId());
    }

    private static String role(Caller reader) {
        return Stream.concat(FROM_WIDEST.stream(), reader.roles().stream())
                .filter(reader::is)
                .findFirst()
                .orElse("");
    }
}
