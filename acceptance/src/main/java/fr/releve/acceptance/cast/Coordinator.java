package fr.releve.acceptance.cast;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Session;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who vouches for doctors and decides on proposals. */
public record Coordinator(Session session) {

    public Answer attests(Doctor doctor) {
        return session.post(
                        "/api/practitioners/" + doctor.id() + "/attestation",
                        Map.of("credentialSeen", true, "insuranceSeen", true))
                .expect(200, 201, 204);
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

    public Answer reads(String proposal) {
        return session.get("/api/proposals/" + proposal).expect(200);
    }

    public Answer approves(String proposal) {
        return session.post("/api/proposals/" + proposal + "/approval").expect(200, 201, 204);
    }
}
