package fr.releve.acceptance.story;

import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.door.Unseen;
import java.util.Map;

/** A placement's papers, as its parties handle them. */
record Papers(String placement) {

    private static final String PLACEMENTS = "/api/placements/";

    /** Reads the contract and signs what was read; gives the document's size. */
    int signedBy(Session party) {
        var contract = party.get(PLACEMENTS + placement + "/contract").expect(200);
        if (!contract.text().startsWith("%PDF-")) {
            throw new Unseen("a PDF from GET …/contract", contract.header("Content-Type"));
        }
        String hash = contract.etag().replace("\"", "");
        party.post(PLACEMENTS + placement + "/signature", Map.of("documentHash", hash))
                .expect(200);
        return contract.text().length();
    }

    Answer sentBy(Session party) {
        return party.post(PLACEMENTS + placement + "/transmission").expect(200);
    }

    /** The state after the Ordre's answer. */
    String answered(Coordinator coordinator, String answer) {
        return coordinator
                .session()
                .post(PLACEMENTS + placement + "/ordre-answer", Map.of("answer", answer))
                .expect(200)
                .json()
                .path("status")
                .asText();
    }

    Answer cancelledBy(Session party, String reason) {
        return party.post(PLACEMENTS + placement + "/cancellation", Map.of("reasonCode", reason))
                .expect(200);
    }

    Answer readBy(Session party) {
        return party.get(PLACEMENTS + placement).expect(200);
    }
}
