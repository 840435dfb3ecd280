package fr.releve.profile.disclosure;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.disclosure.Disclosures.About;
import fr.releve.profile.practitioner.Practitioner;
import fr.releve.profile.practitioner.PractitionerErased;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.spouse.SpouseErased;
import fr.releve.profile.spouse.WishesRead;
import fr.releve.profile.vacancy.HostsRead;
import fr.releve.profile.vacancy.Vacancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Remembers, once a day, that somebody reads of doctors, hosts and spouses; their own reading is nobody's business. */
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
    void doctors(@Observes PractitionersRead read) {
        var others = read.practitioners().stream()
                .filter(it -> !read.reader().owns(it.account()))
                .map(Practitioner::id)
                .toList();
        note(About.PRACTITIONER, others, read.reader(), read.purpose());
    }

    /** Hosts without an account are left out: nobody could log in to read the entry. */
    @Transactional
    void hosts(@Observes HostsRead read) {
        var others = read.vacancies().stream()
                .filter(it -> !it.account().isEmpty() && !read.reader().owns(it.account()))
                .map(Vacancy::id)
                .toList();
        note(About.VACANCY, others, read.reader(), read.purpose());
    }

    @Transactional
    void wishes(@Observes WishesRead read) {
        note(About.SPOUSE, List.of(read.spouse().id()), read.reader(), Purpose.WISHES);
    }

    private void note(About kind, List<UUID> ids, Caller reader, Purpose purpose) {
        if (!ids.isEmpty()) {
            disclosures.note(kind, ids, reader.account(), role(reader), purpose, clock.instant());
        }
    }

    void doctorErased(@Observes PractitionerErased gone) {
        disclosures.forgetDoctor(gone.practitionerId());
    }

    void spouseErased(@Observes SpouseErased gone) {
        disclosures.forgetSpouse(gone.spouseId());
    }

    private static String role(Caller reader) {
        return Stream.concat(FROM_WIDEST.stream(), reader.roles().stream())
                .filter(reader::is)
                .findFirst()
                .orElse("");
    }
}
