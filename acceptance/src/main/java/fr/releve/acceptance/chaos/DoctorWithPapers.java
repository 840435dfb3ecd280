package fr.releve.acceptance.chaos;

import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.chaos.reckoning.Ledger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

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
        client.post("/api/practitioners", profile(LATEST), UUID.randomUUID().toString())
                .filter(it -> it.status() == 201)
                .map(it -> it.json().path("id").asText())
                .ifPresent(id -> {
                    ledger.registers(person.email(), id);
                    renew(id);
                });
    }

    private void renew(String id) {
        int days = SOONEST;
        while (client.goesOn()) {
            var profile = profile(days);
            client.get("/api/practitioners/me")
                    .ifPresent(it -> client.put("/api/practitioners/" + id, profile, it.etag()));
            days = days == LATEST ? SOONEST : days + 1;
            Client.pause(PAUSE);
        }
    }

    private Map<String, Object> profile(int days) {
        var profile = Doctor.profile(person, specialty, today);
        profile.put("insuranceValidUntil", today.plusDays(days).toString());
        profile.put("consent", true);
        return profile;
    }
}
