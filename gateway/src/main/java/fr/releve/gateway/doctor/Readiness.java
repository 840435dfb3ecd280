package fr.releve.gateway.doctor;

import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.shell.Labels;
import fr.releve.gateway.shell.Words;
import java.time.LocalDate;

/**
 * Whether a doctor can be proposed; if not, what is missing first.
 *
 * @param sentence what is so, and what to do about it
 * @param href where the doctor does it; of who is ready, the file
 */
record Readiness(State state, String sentence, String href) {

    private static final String FILE = "/medecin/dossier";
    private static final String PAPERS = "/medecin/papiers";

    /** In the order in which they are looked for. */
    enum State {
        CONSENT_MISSING,
        PAPER_REFUSED,
        PAPER_ENDED,
        BEING_VERIFIED,
        READY
    }

    static Readiness of(Practitioner it, LocalDate today) {
        if (!it.consent()) {
            return of(State.CONSENT_MISSING, FILE + "#consent");
        }
        var refused = it.refusedPaper();
        var refusedAt = it.refusedAt();
        if (refused != null && refusedAt != null) {
            return of(State.PAPER_REFUSED, PAPERS, name(refused, it), Words.inWords(refusedAt));
        }
        LocalDate entitled = it.credential().validUntil();
        if (entitled.isBefore(today)) {
            return of(
                    State.PAPER_ENDED, FILE + "#credentialValidUntil", name("CREDENTIAL", it), Words.inWords(entitled));
        }
        LocalDate insured = it.insuranceValidUntil();
        if (insured.isBefore(today)) {
            return of(State.PAPER_ENDED, FILE + "#insuranceValidUntil", name("INSURANCE", it), Words.inWords(insured));
        }
        return it.attested() ? of(State.READY, FILE) : of(State.BEING_VERIFIED, PAPERS);
    }

    private static String name(String paper, Practitioner it) {
        return Labels.paperLabel(paper, it.credential().kind());
    }

    private static Readiness of(State state, String href, Object... values) {
        return new Readiness(state, Wording.with("readiness." + state, values), href);
    }

    public boolean ready() {
        return state == State.READY;
    }

    /** Whether the doctor agrees to be proposed. */
    boolean agreed() {
        return state != State.CONSENT_MISSING;
    }

    /** Whether a coordinator has asked for a paper again. */
    public boolean refused() {
        return state == State.PAPER_REFUSED;
    }

    /** Of a message: whether it is the doctor's turn. */
    public String colour() {
        return state == State.BEING_VERIFIED ? "good" : "caution";
    }

    /** In two or three words. */
    public String tag() {
        return Wording.of("readiness-tag." + state);
    }

    /** What the link is called. */
    public String link() {
        return Wording.of("readiness-link." + state);
    }
}
