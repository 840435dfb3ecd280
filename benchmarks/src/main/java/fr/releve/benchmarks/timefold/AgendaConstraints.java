package fr.releve.benchmarks.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import fr.releve.engine.Territory;

/** The rules and the objective of the model, one constraint each; groups are told apart by ids, which are cheap to hash. */
public class AgendaConstraints implements ConstraintProvider {

    /** Bits between the counts of two slots when the counts of a week are summed in one number. */
    private static final int BITS_PER_COUNT = 8;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            oneSiteAtATime(factory),
            places(factory),
            weekCap(factory),
            monthCap(factory),
            sites(factory),
            leadNeedsItsPair(factory),
            oneDoctorALead(factory),
            value(factory),
            setup(factory),
            bonus(factory),
            territory(factory)
        };
    }

    private Constraint oneSiteAtATime(ConstraintFactory factory) {
        return factory.forEachUniquePair(Visit.class, equal(Visit::doctorId), equal(Visit::getWeek))
                .filter((one, other) -> (one.bits() & other.bits()) != 0)
                .penalize(HardSoftScore.ONE_HARD, (one, other) -> Integer.bitCount(one.bits() & other.bits()))
                .asConstraint("one site at a time");
    }

    private Constraint places(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::vacancyId, Visit::getWeek, Visit::places, sum(AgendaConstraints::spread))
                .penalize(HardSoftScore.ONE_HARD, (vacancy, week, places, counts) -> above(counts, places))
                .asConstraint("places");
    }

    /** The slots of a visit, each a count of its own within one number; weeks of up to 7 slots. */
    private static long spread(Visit visit) {
        long counts = 0;
        for (int rest = visit.bits(); rest != 0; rest &= rest - 1) {
            counts += 1L << (BITS_PER_COUNT * Integer.numberOfTrailingZeros(rest));
        }
        return counts;
    }

    private static long above(long counts, int places) {
        long above = 0;
        for (long rest = counts; rest != 0; rest >>>= BITS_PER_COUNT) {
            above += Math.max(0, (rest & 0xff) - places);
        }
        return above;
    }

    private Constraint weekCap(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::doctorId, Visit::getWeek, Visit::weekCap, sum(Visit::count))
                .filter((doctor, week, cap, count) -> count > cap)
                .penalize(HardSoftScore.ONE_HARD, (doctor, week, cap, count) -> count - cap)
                .asConstraint("week cap");
    }

    private Constraint monthCap(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::doctorId, Visit::getMonth, Visit::monthCap, sum(Visit::count))
                .filter((doctor, month, cap, count) -> count > cap)
                .penalize(HardSoftScore.ONE_HARD, (doctor, month, cap, count) -> count - cap)
                .asConstraint("month cap");
    }

    private Constraint sites(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::doctorId, Visit::maxSites, countDistinct(Visit::vacancyId))
                .filter((doctor, most, count) -> count > most)
                .penalize(HardSoftScore.ONE_HARD, (doctor, most, count) -> count - most)
                .asConstraint("sites");
    }

    private Constraint leadNeedsItsPair(ConstraintFactory factory) {
        return factory.forEach(LeadChoice.class)
                .ifNotExists(
                        Visit.class,
                        equal(LeadChoice::doctorId, Visit::doctorId),
                        equal(LeadChoice::vacancyId, Visit::vacancyId))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("a lead needs its pair");
    }

    private Constraint oneDoctorALead(ConstraintFactory factory) {
        return factory.forEachUniquePair(LeadChoice.class, equal(LeadChoice::leadId))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("one doctor a lead");
    }

    private Constraint value(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .impact(
                        HardSoftScore.ONE_SOFT,
                        visit -> (long) visit.count() * visit.getArc().valuePerSlot()
                                - visit.getArc().tripCostPerWeek())
                .asConstraint("value less trips");
    }

    private Constraint setup(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::doctorId, Visit::vacancyId, Visit::setupCost)
                .impact(HardSoftScore.ONE_SOFT, (doctor, vacancy, cost) -> -cost)
                .asConstraint("setup");
    }

    private Constraint bonus(ConstraintFactory factory) {
        return factory.forEach(LeadChoice.class)
                .reward(HardSoftScore.ONE_SOFT, LeadChoice::bonus)
                .asConstraint("spouse bonus");
    }

    private Constraint territory(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::territoryId, sum(Visit::count))
                .join(Territory.class, equal((id, count) -> id, Territory::id))
                .reward(HardSoftScore.ONE_SOFT, (id, count, territory) -> territory.bonus(count.intValue()))
                .asConstraint("territory bonus");
    }
}
