package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.Versions;
import fr.releve.profile.availability.Rule;
import fr.releve.profile.availability.RuleEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** A doctor says which half-days they give, all of them at once. */
@ApplicationScoped
public class OfferHalfDays {

    private final Practitioners practitioners;
    private final PractitionerNews news;
    private final InstantSource clock;

    public OfferHalfDays(Practitioners practitioners, PractitionerNews news, InstantSource clock) {
        this.practitioners = practitioners;
        this.news = news;
        this.clock = clock;
    }

    /** @param read version that the caller has read */
    @Transactional
    public Practitioner handle(UUID id, List<Rule> rules, Caps caps, long read, Caller caller) {
        var practitioner = practitioners.lockOwn(id, caller);
        Versions.mustBeCurrent(read, practitioner.version());
        var entry = new RuleEntry(
                "/rules", practitioner.timetable(), LocalDateTime.ofInstant(clock.instant(), Clock.PARIS));
        practitioner.offer(entry.accept(rules), caps);
        news.changed(practitioner);
        return practitioner;
    }
}
