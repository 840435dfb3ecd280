package fr.releve.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may set. The defaults are those of production. */
@ConfigMapping(prefix = "releve.matching")
public interface MatchingConfig {

    Gates gates();

    Weights weights();

    Planner planner();

    Family family();

    UrgentNeeds urgentNeeds();

    /** What is seen to of urgent needs that come too near for a plan. */
    interface UrgentNeeds {

        /** How often the copy that leads looks for them. */
        @WithDefault("30s")
        Duration every();
    }

    /** Limits of the gates. */
    interface Gates {

        /** From the planning to the first half-day, so that everybody can still be asked. */
        @WithDefault("48h")
        Duration notice();

        /** Who stays overnight in housing that is offered goes so many times as far as for a day: once a week, not every day. */
        @WithDefault("2")
        int overnightFactor();

        /** Two places at most so many minutes of road apart can share a day of one doctor. */
        @WithDefault("20")
        int sameDayMinutes();

        /** How long the half-days that a person refused are not proposed to the same two again. */
        @WithDefault("720h")
        Duration refusalMemory();
    }

    /** Points of the terms; see the classes of {@code fr.releve.matching.term}. Costs are given as positive numbers. */
    interface Weights {

        /** For each half-day covered. */
        @WithDefault("300")
        int halfDay();

        /** For each half-day in a priority territory. */
        @WithDefault("150")
        int priorityTerritory();

        /** For each half-day of an urgent vacancy. */
        @WithDefault("100")
        int urgency();

        /** For each half-day within half of the journey that the doctor accepts. */
        @WithDefault("30")
        int nearHome();

        /** For each half-day at a kind of practice that the doctor wishes for. */
        @WithDefault("30")
        int wishedSetting();

        /** Cost of a minute of road, one way, for each half-day of who drives home. */
        @WithDefault("1")
        int dailyMinute();

        /** Cost of a minute of road, one way, for each week of who stays overnight. */
        @WithDefault("2")
        int weeklyMinute();

        /** Cost, once, of a doctor who is new to the practice. */
        @WithDefault("200")
        int newFace();

        /** What the first half-days of a territory bring on top, so that no territory is left without; never part of a proposal's score. */
        @WithDefault("100")
        int firstCover();

        /** How many half-days those are; as many again bring half. */
        @WithDefault("40")
        int firstCoverHalfDays();

        /** What a change must bring, for each published half-day it moves. */
        @WithDefault("150")
        int stability();
    }

    /** What makes a job worth an exchange for a doctor's spouse. */
    interface Family {

        /** Half-days that the doctor must be placed for at least. */
        @WithDefault("20")
        int leastHalfDays();

        /** How many of the nearest jobs are looked at for each doctor and vacancy. */
        @WithDefault("3")
        int jobsAPosting();
    }

    /** How hard the planner works. */
    interface Planner {

        /** How far ahead is planned, in weeks; at most 53. */
        @WithDefault("52")
        int weeks();

        /** Time for a plan made from nothing. */
        @WithDefault("2s")
        Duration fullPlan();

        /** Most steps of each half of its search; together with more time than they take they make the plan reproducible. */
        @WithDefault("1000000000")
        long fullPlanSteps();

        /** How long nothing must have happened before the plan is bettered around what has changed. */
        @WithDefault("3s")
        Duration quietBeforeSettling();

        /** How long nothing must have happened before prices are learned anew for what is new since. */
        @WithDefault("20s")
        Duration quietBeforeLearning();

        @WithDefault("1")
        long seed();
    }
}
