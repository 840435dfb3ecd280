package fr.releve.acceptance.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Ledger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Registers, then changes the days offered again and again, and answers what is proposed. */
final class DoctorAtWork implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(1_500);
    private static final int FIRST_DAY = 45;
    static final int DAYS = 40;

    private final Client client;
    private final Ledger ledger;
    private final Person person;
    private final String specialty;
    private final LocalDate today;
    private final RandomGenerator random;
    private final Answers answers;

    DoctorAtWork(
            Client client, Ledger ledger, Person person, String specialty, LocalDate today, RandomGenerator random) {
        this.client = client;
        this.ledger = ledger;
        this.person = person;
        this.specialty = specialty;
        this.today = today;
        this.random = random;
        this.answers = new Answers(client, Side.DOCTOR, random);
    }

    /** @param number from 0 to {@link #DAYS} */
    static LocalDate day(LocalDate today, int number) {
        return today.plusDays(FIRST_DAY + number);
    }

    @Override
    public void run() {
        var profile = Doctor.profile(person, specialty, today);
        profile.put("consent", true);
        client.create("/api/practitioners", profile)
                .map(it -> it.path("id").asText())
                .ifPresent(id -> {
                    ledger.registers(person.email(), id);
                    work(id);
                });
    }

    private void work(String id) {
        while (client.goesOn()) {
            offerSomeDays(id);
            answers.give();
            Client.pause(PAUSE);
        }
    }

    private void offerSomeDays(String id) {
        String path = "/api/practitioners/" + id + "/availability";
        var before = client.get(path);
        if (before.isEmpty()) {
            return;
        }
        var days = new Days(IntStream.range(0, DAYS)
                .filter(it -> random.nextInt(3) == 0)
                .mapToObj(it -> day(today, it))
                .toList());
        ledger.wants(id, days.halfDays());
        client.put(
                        path,
                        Map.of("rules", days.rules(), "weekCap", 14, "monthCap", 60),
                        before.get().etag())
                .ifPresent(it -> remember(id, path, days.halfDays(), it.status()));
    }

    /** A 412 may follow a success of our own whose answer was lost: then the state is what was wanted. */
    private void remember(String id, String path, List<String> wanted, int status) {
        boolean heard = status == 200
                || (status == 412
                        && client.get(path)
                                .filter(it -> halfDays(it.json()).equals(wanted))
                                .isPresent());
        if (heard) {
            ledger.offers(id, wanted);
        }
    }

    static List<String> halfDays(JsonNode availability) {
        return StreamSupport.stream(availability.path("halfDays").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
