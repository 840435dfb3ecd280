package fr.releve.acceptance.chaos;

import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.chaos.reckoning.Deed;
import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import fr.releve.acceptance.chaos.reckoning.Ledger;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Vouches for the doctors as they come, approves most of what the matching proposes and rejects the rest, and posts a job now and then. */
final class CoordinatorAtWork implements Runnable {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ONE_REJECTED_IN = 5;
    private static final int ROUNDS_TO_A_JOB = 5;
    private static final String TRADE = "M1607";

    private final Client client;
    private final Ledger ledger;
    private final String commune;
    private int rounds;
    private int decisions;

    CoordinatorAtWork(Client client, Ledger ledger, String commune) {
        this.client = client;
        this.ledger = ledger;
        this.commune = commune;
    }

    @Override
    public void run() {
        while (client.goesOn()) {
            var attested = ledger.attested();
            ledger.registered().values().stream()
                    .filter(it -> !attested.contains(it))
                    .forEach(this::attest);
            client.get("/api/proposals?status=PROPOSED")
                    .ifPresent(it -> it.json()
                            .path("items")
                            .forEach(proposal -> decide(proposal.path("id").asText())));
            if (++rounds % ROUNDS_TO_A_JOB == 0) {
                postJob("Emploi " + rounds);
            }
            Client.pause(PAUSE);
        }
    }

    /** Whose file has moved on since it was read is read again in the next round. */
    private void attest(String doctor) {
        String file = "/api/practitioners/" + doctor;
        client.get(file)
                .flatMap(read -> client.postAsRead(
                        file + "/attestation", Map.of("credentialSeen", true, "insuranceSeen", true), read.etag()))
                .filter(it -> it.status() < 300)
                .ifPresent(it -> ledger.attests(doctor));
    }

    private void decide(String proposal) {
        var what = ++decisions % ONE_REJECTED_IN == 0 ? What.REJECT : What.APPROVE;
        client.does(new Deed(what, Side.COORDINATOR, proposal));
    }

    private void postJob(String title) {
        client.post(
                        "/api/job-leads",
                        Coordinator.lead(title, TRADE, commune),
                        UUID.randomUUID().toString())
                .filter(it -> it.status() == 201)
                .ifPresent(it -> ledger.postsLead(it.json().path("id").asText()));
    }
}
