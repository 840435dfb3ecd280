package fr.releve.profile.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** A doctor who no longer agreed to be proposed is known again with the consent of before: it is taken back as of then. */
@ApplicationScoped
public class WithdrawConsent {

    private final Practitioners practitioners;
    private final PractitionerNews news;

    WithdrawConsent(Practitioners practitioners, PractitionerNews news) {
        this.practitioners = practitioners;
        this.news = news;
    }

    /** @param at when the doctor took it back; a consent given later stands */
    @Transactional
    public void handle(UUID id, Instant at) {
        practitioners.findLocked(id).filter(it -> it.withdrawConsent(at)).ifPresent(news::changed);
    }
}
