package fr.releve.acceptance.cast;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Session;
import java.util.List;
import java.util.Map;

/** A doctor's partner who looks for work near a posting, on an own account. */
public record Spouse(Session session, String email, String id) {

    /** Opts in with the doctor's code. */
    public static Spouse optsIn(Session session, String email, String code, List<String> romeCodes, int minutes) {
        var wishes = Map.of("invitationCode", code, "romeCodes", romeCodes, "maxMinutes", minutes);
        var answer = session.post("/api/spouses", wishes).expect(201);
        return new Spouse(session, email, answer.json().path("id").asText());
    }

    public Answer me() {
        return session.get("/api/spouses/me");
    }

    public Answer leads(String romeCode, String commune, int minutes) {
        return session.get("/api/job-leads?rome=%s&near=%s&minutes=%d".formatted(romeCode, commune, minutes));
    }
}
