package fr.releve.matching.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.proposal.Proposal;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.proposal.Published;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** However many copies look, each deadline is seen to once, and none is lost. */
@QuarkusTest
class KeepDeadlinesIT extends MatchingOnRealParts {

    private static final int COPIES = 8;
    private static final int MANY = 60;
    private static final String LEFT = "select count(*) from deadline where subject = any (?::uuid[])";

    @Inject
    KeepDeadlines keep;

    @Inject
    Deadlines deadlines;

    @Inject
    Proposals proposals;

    @Inject
    Scheduler scheduler;

    @All
    List<DeadlineKeeper> keepers;

    @Test
    void many_copies_at_once_see_to_each_deadline_once() {
        var now = Instant.now();
        List<Proposal> published = QuarkusTransaction.requiringNew()
                .call(() -> Stream.generate(() -> proposal(now))
                        .limit(MANY)
                        .peek(it -> deadlines.set(Deadline.Kind.DECISION_HALF_TIME, it.id(), now))
                        .toList());
        String ids = array(published);

        try (var copies = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < COPIES; i++) {
                copies.execute(keep::handle);
            }
        }

        Awaitility.await("nothing left to do").until(() -> count(LEFT, ids) == 0);
        long before = published.getFirst().sequence();
        assertThat(count("select count(*) from proposal where id = any (?::uuid[]) and sequence = ?", ids, before + 1))
                .as("reminded once each")
                .isEqualTo(MANY);
    }

    @Test
    void one_that_fails_stays_and_is_tried_again_later() {
        var nobody = UUID.randomUUID();
        var now = Instant.now();
        QuarkusTransaction.requiringNew()
                .run(() -> deadlines.set(Deadline.Kind.DECISION_HALF_TIME, nobody, now.minusSeconds(60)));

        Awaitility.await("a first attempt").until(() -> {
            keep.handle();
            return count("select count(*) from deadline where subject = ? and attempts > 0", nobody) == 1;
        });

        assertThat(count("select count(*) from deadline where subject = ? and try_after > due_at", nobody))
                .isOne();
        QuarkusTransaction.requiringNew().run(() -> deadlines.drop(nobody));
    }

    @Test
    void what_falls_due_while_nobody_looks_is_seen_to_once_by_the_next_who_starts() {
        scheduler.pause();
        try {
            var due = Instant.now().plusMillis(500);
            var proposal = QuarkusTransaction.requiringNew().call(() -> {
                var it = proposal(Instant.now());
                deadlines.set(Deadline.Kind.DECISION_HALF_TIME, it.id(), due);
                return it;
            });
            Awaitility.await("its time").until(() -> Instant.now().isAfter(due));
            assertThat(count("select count(*) from deadline where subject = ? and attempts = 0", proposal.id()))
                    .as("it waits in the database alone")
                    .isOne();

            new KeepDeadlines(deadlines, keepers, InstantSource.system()).handle();
            new KeepDeadlines(deadlines, keepers, InstantSource.system()).handle();

            assertThat(count("select count(*) from deadline where subject = ?", proposal.id()))
                    .isZero();
            assertThat(count(
                            "select count(*) from proposal_log where proposal_id = ? and deed = 'REMIND'",
                            proposal.id()))
                    .isOne();
        } finally {
            scheduler.resume();
        }
    }

    private Proposal proposal(Instant now) {
        var it = Published.proposal(
                UUID.randomUUID(), UUID.randomUUID(), HalfDays.of(HalfDay.parse("2098-01-07:AM")), now);
        proposals.persist(it);
        return it;
    }

    private static String array(List<Proposal> of) {
        return "{" + String.join(",", of.stream().map(it -> it.id().toString()).toList()) + "}";
    }
}
