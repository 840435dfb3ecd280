package fr.releve.acceptance.chaos;

import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Ledger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Posts a need every few seconds, publishes it, and answers when somebody is proposed. */
final class TownHallAtWork implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(1_500);

    private final Client client;
    private final Ledger ledger;
    private final TownHall townHall;
    private final String specialty;
    private final LocalDate today;
    private final RandomGenerator random;
    private final Answers answers;
    private int needs;

    TownHallAtWork(
            Client client,
            Ledger ledger,
            TownHall townHall,
            String specialty,
            LocalDate today,
            RandomGenerator random) {
        this.client = client;
        this.ledger = ledger;
        this.townHall = townHall;
        this.specialty = specialty;
        this.today = today;
        this.random = random;
        this.answers = new Answers(client, Side.HOST, random);
    }

    @Override
    public void run() {
        while (client.goesOn()) {
            post("Besoin " + ++needs);
            answers.give();
            Client.pause(PAUSE);
        }
    }

    private void post(String title) {
        var day = DoctorAtWork.day(today, random.nextInt(DoctorAtWork.DAYS));
        client.post(
                        "/api/vacancies",
                        townHall.need(title, specialty, Days.of(day)),
                        UUID.randomUUID().toString())
                .filter(it -> it.status() == 201)
                .map(it -> it.json().path("id").asText())
                .ifPresent(id -> {
                    ledger.posts(title, id);
                    publish(id);
                });
    }

    private void publish(String id) {
        client.post(
                        "/api/vacancies/" + id + "/publication",
                        "",
                        UUID.randomUUID().toString())
                .filter(it -> it.status() < 300)
                .ifPresent(it -> ledger.publishes(id));
    }
}
