package fr.releve.acceptance.story;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Mailbox;
import fr.releve.acceptance.watch.ProposalFeed;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Where and when the story plays.
 *
 * @param specialty of all doctors and vacancies of the story; whoever shares an instance takes one that nobody else there has
 * @param today every date of the story is counted from it
 */
public record Scene(
        Instance instance,
        Cast cast,
        ProposalFeed feed,
        Mailbox mailbox,
        Narrator narrator,
        String specialty,
        LocalDate today) {

    /** For what the services do by themselves after an answer: plan, tell, send. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final int DAYS_TO_DECIDE_AND_ANSWER = 28;

    /** A Tuesday and the Wednesday after it, far enough for everybody to decide in time. */
    Days days() {
        var tuesday = today.plusDays(DAYS_TO_DECIDE_AND_ANSWER).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        return Days.of(tuesday, tuesday.plusDays(1));
    }
}
