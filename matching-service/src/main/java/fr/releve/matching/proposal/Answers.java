package fr.releve.matching.proposal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether and until when doctor and host are asked about a proposal, and what they have said so far. */
@Embeddable
public class Answers {

    private @Nullable Instant offeredAt;
    private @Nullable Instant answerBefore;
    private String ruleVersions = "";
    private long termsVersion;
    private boolean doctorAccepted;
    private boolean hostAccepted;
    private @Nullable Instant hostAnsweredAt;

    void offered(Line it) {
        offeredAt = it.at();
        answerBefore = it.before();
        ruleVersions = it.ruleVersions();
        termsVersion = it.termsVersion();
    }

    void accepted(Line it) {
        doctorAccepted |= it.actor() == Actor.DOCTOR;
        hostAccepted |= it.actor() == Actor.HOST;
        noteHost(it);
    }

    void declined(Line it) {
        noteHost(it);
    }

    private void noteHost(Line it) {
        if (it.actor() == Actor.HOST) {
            hostAnsweredAt = it.at();
        }
    }

    boolean hasAccepted(Party party) {
        return party == Party.DOCTOR ? doctorAccepted : hostAccepted;
    }

    boolean bothAccepted() {
        return doctorAccepted && hostAccepted;
    }

    /** Whether an answer comes in time; only of what was offered. */
    boolean inTime(Instant now) {
        return now.isBefore(before().orElseThrow());
    }

    /** Doctor and host have been asked. */
    public boolean asked() {
        return offeredAt != null;
    }

    /** Until when they can answer; empty before the offer. */
    public Optional<Instant> before() {
        return Optional.ofNullable(answerBefore);
    }

    /** The rows of the rules that set the deadline, {@code code@version}, separated by blanks; empty before the offer. */
    public String ruleVersions() {
        return ruleVersions;
    }

    /** Of the vacancy's terms about which both sides are asked; 0 before the offer. */
    public long termsVersion() {
        return termsVersion;
    }

    public boolean doctorAccepted() {
        return doctorAccepted;
    }

    public boolean hostAccepted() {
        return hostAccepted;
    }

    /** When the host said yes or no. */
    public Optional<Instant> hostAnsweredAt() {
        return Optional.ofNullable(hostAnsweredAt);
    }
}
