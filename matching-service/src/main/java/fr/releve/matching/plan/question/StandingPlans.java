package fr.releve.matching.plan.question;

import fr.releve.kit.problem.Problem;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.plan.Landscapes;
import fr.releve.matching.plan.PlanMemories;
import fr.releve.matching.plan.question.Sightings.Thing;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * This copy's own picture of the plan that stands: the published proposals, at the prices of the last full plan. Brought up to date
 * before each question, which costs a glance and what changed since the one before; so every copy answers, the one that plans or another.
 */
@ApplicationScoped
public class StandingPlans {

    private final Landscapes landscapes;
    private final PlanMemories memories;
    private final Sightings sightings;
    private final PlanReader reader;
    private final Pairs pairs;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Picture picture;

    /** What a glance told before all was seen, what was seen, and what it looks like. */
    private record Picture(
            BigInteger glance,
            Map<Thing, Long> seen,
            Optional<Instant> learnedAt,
            Landscape landscape,
            StandingPlan plan) {}

    StandingPlans(Landscapes landscapes, PlanMemories memories, Sightings sightings, PlanReader reader, Pairs pairs) {
        this.landscapes = landscapes;
        this.memories = memories;
        this.sightings = sightings;
        this.reader = reader;
        this.pairs = pairs;
    }

    /** One question after the other. One that is refused changes nothing; one that fails has the next look at everything anew. */
    public <T> T ask(BiFunction<Landscape, StandingPlan, T> question) {
        turn.lock();
        try {
            var before = picture;
            picture = null;
            var now = upToDate(before);
            try {
                T answer = question.apply(now.landscape(), now.plan());
                picture = now;
                return answer;
            } catch (Problem refused) {
                picture = now;
                throw refused;
            }
        } finally {
            turn.unlock();
        }
    }

    private Picture upToDate(@Nullable Picture before) {
        BigInteger glance = sightings.glance();
        Optional<Instant> learnedAt = memories.learnedAt();
        if (before == null || !before.landscape().today().equals(pairs.today())) {
            return picture(glance, sightings.look(), learnedAt, landscapes.load());
        }
        if (glance.equals(before.glance()) && learnedAt.equals(before.learnedAt())) {
            return before;
        }
        Map<Thing, Long> seen = sightings.look();
        landscapes.update(before.landscape(), Sightings.between(before.seen(), seen));
        return picture(glance, seen, learnedAt, before.landscape());
    }

    private Picture picture(
            BigInteger glance, Map<Thing, Long> seen, Optional<Instant> learnedAt, Landscape landscape) {
        landscape.refresh();
        return new Picture(glance, seen, learnedAt, landscape, reader.read(landscape, memories.find()));
    }
}
