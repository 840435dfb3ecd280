package fr.releve.acceptance.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.chaos.reckoning.Ledger;
import fr.releve.acceptance.chaos.reckoning.Search;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Joins by a doctor's code, then looks farther or less far again and again, and now and then takes the agreement back for a while. */
final class SpouseAtWork implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(1_500);
    private static final List<String> TRADES = List.of("M1607");
    private static final int FARTHEST = 120;

    /** Of so many changes one takes the agreement back. */
    private static final int OPTED_OUT = 4;

    private final Client client;
    private final Client doctor;
    private final Ledger ledger;
    private final String doctorsAccount;
    private final RandomGenerator random;
    private int changes;

    /** @param doctorsAccount of the doctor who invites, once registered */
    SpouseAtWork(Client client, Client doctor, Ledger ledger, String doctorsAccount, RandomGenerator random) {
        this.client = client;
        this.doctor = doctor;
        this.ledger = ledger;
        this.doctorsAccount = doctorsAccount;
        this.random = random;
    }

    @Override
    public void run() {
        while (client.goesOn() && !ledger.registered().containsKey(doctorsAccount)) {
            Client.pause(PAUSE);
        }
        invitation().flatMap(this::join).ifPresent(this::work);
    }

    private Optional<String> invitation() {
        String path = "/api/practitioners/" + ledger.registered().get(doctorsAccount) + "/spouse-invitations";
        return doctor.create(path, "").map(it -> it.path("code").asText());
    }

    private Optional<String> join(String code) {
        var first = new Search(FARTHEST, true);
        var joining = Map.of("invitationCode", code, "romeCodes", TRADES, "maxMinutes", first.minutes());
        var joined =
                client.create("/api/spouses", joining).map(it -> it.path("id").asText());
        joined.ifPresent(id -> {
            ledger.wishes(id, first);
            ledger.searches(id, first);
        });
        return joined;
    }

    private void work(String id) {
        while (client.goesOn()) {
            client.get("/api/spouses/me").ifPresent(it -> change(id, it.etag()));
            Client.pause(PAUSE);
        }
    }

    private void change(String id, String version) {
        var wanted = new Search(1 + random.nextInt(FARTHEST), ++changes % OPTED_OUT != 0);
        ledger.wishes(id, wanted);
        client.put(
                        "/api/spouses/" + id,
                        Map.of("romeCodes", TRADES, "maxMinutes", wanted.minutes(), "optedIn", wanted.optedIn()),
                        version)
                .filter(it -> it.status() == 200 || (it.status() == 412 && stands(wanted)))
                .ifPresent(it -> ledger.searches(id, wanted));
    }

    /** A 412 may follow a success of our own whose answer was lost: then the state is what was wanted. */
    private boolean stands(Search wanted) {
        return client.get("/api/spouses/me")
                .filter(it -> search(it.json()).equals(wanted))
                .isPresent();
    }

    private static Search search(JsonNode me) {
        return new Search(me.path("maxMinutes").asInt(), me.path("optedIn").asBoolean());
    }
}
