package fr.releve.profile.disclosure;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.practitioner.PractitionerErased;
import fr.releve.profile.practitioner.PractitionersRead;
import fr.releve.profile.practitioner.PractitionersRead.Purpose;
import fr.releve.profile.spouse.SpouseErased;
import fr.releve.profile.spouse.WishesRead;
import fr.releve.profile.vacancy.HostsRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Remembers that somebody reads of doctors, hosts and spouses; their own reading is nobody's business. */
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
        var now = clock.instant();
        var reader = read.reader();
        disclosures.persist(read.practitioners().stream()
                .filter(it -> !reader.owns(it.account()))
                .map(it -> Disclosure.ofDoctor(it.id(), reader.account(), role(reader), read.purpose(), now)));
    }

    /** Of what nobody can log in for, nobody could read it. */
    @Transactional
    void hosts(@Observes HostsRead read) {
        var now = clock.instant();
        var reader = read.reader();
        disclosures.persist(read.vacancies().stream()
                .filter(it -> !it.account().isEmpty() && !reader.owns(it.account()))
                .map(it -> Disclosure.ofHost(it.id(), reader.account(), role(reader), read.purpose(), now)));
    }

    @Transactional
    void wishes(@Observes WishesRead read) {
        var reader = read.reader();
        disclosures.persist(Disclosure.ofSpouse(
                read.spouse().id(), reader.account(), role(reader), Purpose.WISHES, clock.instant()));
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
