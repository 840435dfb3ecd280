package fr.releve.acceptance.chaos;

import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.chaos.reckoning.Ledger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** Registers and offers nothing, but has an insurance that ends soon, on another day again and again: of each there is a warning. */
final class DoctorWithPapers implements Runnable {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int SOONEST = 8;
    private static final int LATEST = 59;

    private final Client client;
    private final Ledger ledger;
    private final Person person;
    private final String specialty;
    private final LocalDate today;

    DoctorWithPapers(Client client, Ledger ledger, Person person, String specialty, LocalDate today) {
        this.client = client;
        this.ledger = ledger;
        this.person = person;
        this.specialty = specialty;
        this.today = today;
    }

    @Override
    public void run() {
        var first = today.plusDays(LATEST);
        client.create("/api/practitioners", profile(first))
                .map(it -> it.path("id").asText())
                .ifPresent(id -> {
                    ledger.registers(person.email(), id);
                    ledger.insures(id, first);
                    renew(id);
                });
    }

    private void renew(String id) {
        int days = SOONEST;
        while (client.goesOn()) {
            insure(id, today.plusDays(days));
            days = days == LATEST ? SOONEST : days + 1;
            Client.pause(PAUSE);
        }
    }

    private void insure(String id, LocalDate until) {
        client.get("/api/practitioners/me").ifPresent(read -> {
            ledger.wantsInsured(id, until);
            client.put("/api/practitioners/" + id, profile(until), read.etag())
                    .filter(it -> it.status() == 200 || (it.status() == 412 && stands(until)))
                    .ifPresent(it -> ledger.insures(id, until));
        });
    }

    /** A 412 may follow a success of our own whose answer was lost: then the state is what was wanted. */
    private boolean stands(LocalDate until) {
        return client.get("/api/practitioners/me")
                .filter(it -> it.json().path("insuranceValidUntil").asText().equals(until.toString()))
                .isPresent();
    }

    private Map<String, Object> profile(LocalDate insuredUntil) {
        var profile = Doctor.profile(person, specialty, today);
        profile.put("insuranceValidUntil", insuredUntil.toString());
        profile.put("consent", true);
        return profile;
    }
}
