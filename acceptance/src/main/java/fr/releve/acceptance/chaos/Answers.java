package fr.releve.acceptance.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.chaos.reckoning.Deed;
import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** One side of proposals: says yes to most offers and no to some, takes back some of what both had agreed, and signs and sends the rest. */
final class Answers {

    /** Of so many offers one is declined. */
    private static final int DECLINED = 5;

    /** Of so many agreements one is taken back. */
    private static final int TAKEN_BACK = 3;

    private final Client client;
    private final Side side;
    private final Map<String, What> agreed = new HashMap<>();
    private final Set<String> lookedAt = new HashSet<>();
    private int offers;
    private int agreements;

    /** @param random where in their turns they begin */
    Answers(Client client, Side side, RandomGenerator random) {
        this.client = client;
        this.side = side;
        this.offers = random.nextInt(DECLINED);
        this.agreements = random.nextInt(TAKEN_BACK);
    }

    void give() {
        each("/api/proposals?status=OFFERED", this::answer);
        each("/api/placements?status=AGREED", this::lookAgain);
        each("/api/placements?status=SIGNED", it -> does(What.TRANSMIT, it));
    }

    private void each(String list, Consumer<JsonNode> deal) {
        client.get(list).ifPresent(it -> it.json().path("items").forEach(deal));
    }

    private void answer(JsonNode proposal) {
        if (!proposal.path(side == Side.DOCTOR ? "doctorAccepted" : "hostAccepted")
                .asBoolean()) {
            does(++offers % DECLINED == 0 ? What.DECLINE : What.ACCEPT, proposal);
        }
    }

    /** Once: what is signed then waits for the other side. */
    private void lookAgain(JsonNode placement) {
        String id = placement.path("id").asText();
        if (!lookedAt.contains(id)) {
            var what = agreed.computeIfAbsent(id, it -> ++agreements % TAKEN_BACK == 0 ? What.CANCEL : What.SIGN);
            if (does(what, placement)) {
                lookedAt.add(id);
            }
        }
    }

    private boolean does(What what, JsonNode thing) {
        return client.does(new Deed(what, side, thing.path("id").asText()));
    }
}
