package fr.releve.engine;

import java.time.Duration;

/**
 * How hard to plan. The search ends at the first of its limits.
 *
 * <p>With a step budget and no time limit to cut it short, the same instance, seed and budget give the same plan bit
 * for bit, on one thread or two. A time limit makes the number of steps depend on the machine.
 *
 * @param seed of every random choice
 * @param maxSteps search steps, each one neighbourhood tried
 * @param timeLimit of the whole planning, bound included
 * @param gapTarget percent; planning ends when the gap is proven to be this small
 * @param threads 1 or 2; more are not used
 */
public record Settings(long seed, long maxSteps, Duration timeLimit, double gapTarget, int threads) {

    /** Beyond any planning: a step budget alone decides. */
    public static final Duration NO_TIME_LIMIT = Duration.ofDays(365);

    public Settings {
        InvalidInstance.require(maxSteps >= 0, "settings.maxSteps is %d, below zero", maxSteps);
        InvalidInstance.require(!timeLimit.isNegative(), "settings.timeLimit is %s, below zero", timeLimit);
        InvalidInstance.require(gapTarget >= 0, "settings.gapTarget is %s, not 0 or more", gapTarget);
        InvalidInstance.requireWithin("settings.threads", threads, 1, 64);
    }

    /** As many steps as the time allows, on two threads. */
    public static Settings ofTime(long seed, Duration timeLimit) {
        return new Settings(seed, Long.MAX_VALUE, timeLimit, 0, 2);
    }

    /** A budget of steps, whatever time they take, on two threads. */
    public static Settings ofSteps(long seed, long maxSteps) {
        return new Settings(seed, maxSteps, NO_TIME_LIMIT, 0, 2);
    }

    public Settings withThreads(int count) {
        return new Settings(seed, maxSteps, timeLimit, gapTarget, count);
    }

    public Settings withGapTarget(double percent) {
        return new Settings(seed, maxSteps, timeLimit, percent, threads);
    }
}
