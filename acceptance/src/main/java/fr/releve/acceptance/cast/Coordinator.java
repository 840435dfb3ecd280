package fr.releve.acceptance.cast;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who vouches for doctors and decides on proposals. */
public record Coordinator(Session session) {

    private static final Duration PLANNING = Duration.ofSeconds(90);

    public Answer attests(Doctor doctor) {
        return attests(doctor.id());
    }

    /** The file as they read it. */
    public Answer attests(String practitioner) {
        String file = "/api/practitioners/" + practitioner;
        return session.postAsRead(
                        file + "/attestation",
                        Map.of("credentialSeen", true, "insuranceSeen", true),
                        session.get(file).expect(200).etag())
                .expect(200);
    }

    public Answer postsLead(String romeCode, String commune) {
        return session.post("/api/job-leads", lead("Secrétaire médicale (H/F)", romeCode, commune))
                .expect(201);
    }

    /** What a coordinator fills in about a job. */
    public static Map<String, Object> lead(String title, String romeCode, String commune) {
        var lead = new LinkedHashMap<String, Object>();
        lead.put("romeCode", romeCode);
        lead.put("title", title);
        lead.put("employer", "Laboratoire de démonstration");
        lead.put("commune", commune);
        lead.put("contract", "CDI");
        lead.put("hours", 35);
        lead.put("salary", "De 1 900 € à 2 100 € bruts par mois");
        lead.put("description", "Accueil et secrétariat, à temps plein.");
        return lead;
    }

    /** The first proposal for a vacancy, once the matching has made one. */
    public String awaitsProposal(String vacancy) {
        return Patience.until(
                "a proposal for vacancy " + vacancy,
                PLANNING,
                () -> Optional.of(session.get("/api/proposals?status=PROPOSED&vacancy=" + vacancy)
                                .expect(200)
                                .json()
                                .path("items"))
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.get(0).path("id").asText()),
                () -> "none");
    }

    public Answer reads(String proposal) {
        return session.get("/api/proposals/" + proposal).expect(200);
    }

    public Answer approves(String proposal) {
        return session.post("/api/proposals/" + proposal + "/approval").expect(200, 201, 204);
    }
}
