package fr.releve.acceptance.cast;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Session;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A volunteer doctor who has registered. */
public record Doctor(Session session, Person person, String id) {

    /** So high that never a cap keeps this doctor from a vacancy of the story. */
    private static final int CAP_A_WEEK = 12;

    private static final int CAP_A_MONTH = 40;
    private static final int MINUTES_BY_ROAD = 60;
    private static final int LICENCE_MONTHS_LEFT = 5;

    /** Registers, without consenting to anything yet. */
    public static Doctor registers(Session session, Person person, String specialty, LocalDate today) {
        var answer = session.post("/api/practitioners", profile(person, specialty, today))
                .expect(201);
        return new Doctor(session, person, answer.json().path("id").asText());
    }

    /** Registers as a student on a licence to replace. */
    public static Doctor registersAsIntern(Session session, Person person, String specialty, LocalDate today) {
        var profile = profile(person, specialty, today);
        profile.put("category", "INTERN");
        profile.put(
                "credential",
                Map.of(
                        "kind",
                        "LICENCE",
                        "number",
                        "DEMO-L-" + person.rpps(),
                        "validUntil",
                        today.plusMonths(LICENCE_MONTHS_LEFT).toString()));
        var answer = session.post("/api/practitioners", profile).expect(201);
        return new Doctor(session, person, answer.json().path("id").asText());
    }

    /** What a doctor fills in; a test of bad input spoils one field of it. */
    public static Map<String, Object> profile(Person person, String specialty, LocalDate today) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("firstName", person.firstName());
        profile.put("lastName", person.lastName());
        profile.put("email", person.email());
        profile.put("phone", person.phone());
        profile.put("rpps", person.rpps());
        profile.put("category", "YOUNG_RETIREE");
        profile.put("specialty", specialty);
        profile.put("homeCommune", person.home());
        profile.put("maxTravelMinutes", MINUTES_BY_ROAD);
        profile.put("acceptsOvernight", false);
        profile.put("needsHousing", false);
        profile.put("missionKinds", List.of("REINFORCEMENT", "REPLACEMENT"));
        profile.put(
                "credential",
                Map.of(
                        "kind",
                        "REGISTRATION",
                        "number",
                        "DEMO-" + person.rpps(),
                        "validUntil",
                        today.plusYears(2).toString()));
        profile.put("insuranceValidUntil", today.plusYears(1).toString());
        profile.put("consent", false);
        return profile;
    }

    public Answer consents() {
        return session.put("/api/practitioners/" + id + "/consent", Map.of("given", true))
                .expect(200);
    }

    /** Offers these days and no others. */
    public Answer offers(Days days) {
        var offer = Map.of("rules", days.rules(), "weekCap", CAP_A_WEEK, "monthCap", CAP_A_MONTH);
        var before = availability().expect(200);
        return session.put("/api/practitioners/" + id + "/availability", offer, before.etag())
                .expect(200);
    }

    public Answer availability() {
        return session.get("/api/practitioners/" + id + "/availability");
    }

    public Answer me() {
        return session.get("/api/practitioners/me");
    }

    /** The code by which a spouse joins. */
    public String invitesSpouse() {
        return session.post("/api/practitioners/" + id + "/spouse-invitations")
                .expect(201)
                .json()
                .path("code")
                .asText();
    }

    public Answer accepts(String proposal) {
        return session.post("/api/proposals/" + proposal + "/acceptance");
    }

    public Answer asksContacts(String proposal) {
        return session.get("/api/proposals/" + proposal + "/contacts");
    }
}
