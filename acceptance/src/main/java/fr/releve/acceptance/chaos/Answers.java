package fr.releve.acceptance.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.chaos.reckoning.Deed;
import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** One side of proposals: says yes to most offers and no to some, and takes back some of what both had agreed. */
final class Answers {

    /** Of so many offers one is declined, and of so many agreements one is taken back. */
    private static final int ONE_IN = 6;

    private final Client client;
    private final Side side;
    private final RandomGenerator random;
    private final Set<String> agreed = new HashSet<>();

    Answers(Client client, Side side, RandomGenerator random) {
        this.client = client;
        this.side = side;
        this.random = random;
    }

    void give() {
        each("/api/proposals?status=OFFERED", this::answer);
        each("/api/placements?status=AGREED", this::lookAgain);
    }

    private void each(String list, Consumer<JsonNode> deal) {
        client.get(list).ifPresent(it -> it.json().path("items").forEach(deal));
    }

    private void answer(JsonNode proposal) {
        if (!proposal.path(side == Side.DOCTOR ? "doctorAccepted" : "hostAccepted")
                .asBoolean()) {
            does(oneIn(ONE_IN) ? What.DECLINE : What.ACCEPT, proposal);
        }
    }

    /** Once: what is kept then stays. */
    private void lookAgain(JsonNode placement) {
        if (agreed.add(placement.path("id").asText()) && oneIn(ONE_IN)) {
            does(What.CANCEL, placement);
        }
    }

    private void does(What what, JsonNode thing) {
        client.does(new Deed(what, side, thing.path("id").asText()));
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
