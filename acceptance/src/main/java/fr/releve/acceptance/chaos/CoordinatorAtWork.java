package fr.releve.acceptance.chaos;

import fr.releve.acceptance.chaos.reckoning.Ledger;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Vouches for the doctors as they come and approves what the matching proposes. */
final class CoordinatorAtWork implements Runnable {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Client client;
    private final Ledger ledger;
    private final Set<String> attested = new HashSet<>();

    CoordinatorAtWork(Client client, Ledger ledger) {
        this.client = client;
        this.ledger = ledger;
    }

    @Override
    public void run() {
        while (client.goesOn()) {
            Set.copyOf(ledger.registered.values()).stream()
                    .filter(it -> !attested.contains(it))
                    .forEach(this::attest);
            client.get("/api/proposals?status=PROPOSED")
                    .ifPresent(it -> it.json()
                            .path("items")
                            .forEach(proposal -> approve(proposal.path("id").asText())));
            Client.pause(PAUSE);
        }
    }

    private void attest(String doctor) {
        client.post(
                        "/api/practitioners/" + doctor + "/attestation",
                        Map.of("credentialSeen", true, "insuranceSeen", true),
                        UUID.randomUUID().toString())
                .filter(it -> it.status() < 300)
                .ifPresent(it -> attested.add(doctor));
    }

    private void approve(String proposal) {
        client.post(
                        "/api/proposals/" + proposal + "/approval",
                        "",
                        UUID.randomUUID().toString())
                .filter(it -> it.status() < 300)
                .ifPresent(it -> ledger.approved.add(proposal));
    }
}
