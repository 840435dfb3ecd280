package fr.releve.acceptance.cast;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Session;
import java.util.LinkedHashMap;
import java.util.Map;

/** A municipality that needs doctors, with the person who answers for it. */
public record TownHall(Session session, String commune, Host host) {

    /** Whom a doctor may reach once both agreed. */
    public record Host(String name, String email, String phone) {}

    /** Drafts a vacancy and publishes it. */
    public String publishes(String title, String specialty, Days wanted) {
        return publishes(need(title, specialty, wanted));
    }

    /** As {@link #publishes(String, String, Days)}, for a mission of another kind. */
    public String publishes(String title, String kind, String specialty, Days wanted) {
        var need = need(title, specialty, wanted);
        need.put("kind", kind);
        return publishes(need);
    }

    /** @param need as {@link #need} fills it in, with what differs */
    public String publishes(Map<String, Object> need) {
        String id = drafts(need);
        session.post("/api/vacancies/" + id + "/publication").expect(200, 204);
        return id;
    }

    public String drafts(String title, String specialty, Days wanted) {
        return drafts(need(title, specialty, wanted));
    }

    private String drafts(Map<String, Object> need) {
        return session.post("/api/vacancies", need)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** What a municipality fills in; a test of bad input spoils one field of it. */
    public Map<String, Object> need(String title, String specialty, Days wanted) {
        var need = new LinkedHashMap<String, Object>();
        need.put("kind", "REINFORCEMENT");
        need.put("specialty", specialty);
        need.put("commune", commune);
        need.put(
                "practice",
                Map.of("name", "Maison de santé de démonstration", "description", "Quatre cabinets, un secrétariat."));
        need.put("title", title);
        need.put("description", "Consultations sur rendez-vous, secrétariat présent toute la journée.");
        need.put("wanted", Map.of("rules", wanted.rules()));
        need.put("doctorsPerHalfDay", 1);
        need.put("minimumBlock", 2);
        need.put("housingOffered", true);
        need.put("pay", Map.of("kind", "FEE_SHARE", "amount", 95));
        need.put("urgency", "NORMAL");
        need.put("host", Map.of("name", host.name(), "email", host.email(), "phone", host.phone()));
        return need;
    }

    public Answer accepts(String proposal) {
        return session.post("/api/proposals/" + proposal + "/acceptance");
    }

    public Answer asksContacts(String proposal) {
        return session.get("/api/proposals/" + proposal + "/contacts");
    }
}
