package fr.releve.matching.plan.question;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What could be different; what is absent stays as it is. A job for somebody's spouse is not among it: the answer would tell a host or a
 * coordinator of a family, and no half-day of the plan depends on it.
 *
 * @param opened further half-days
 * @param extraMinutes of road that every doctor would accept on top
 * @param extraHalfDaysPerWeek that every doctor would accept on top; in a month as many for each of its weeks, five at most
 */
public record Wish(
        HalfDays opened,
        @Nullable Boolean housingOffered,
        @Nullable Integer doctorsPerHalfDay,
        @Nullable Integer minimumBlock,
        int extraMinutes,
        int extraHalfDaysPerWeek) {

    public static final Wish NOTHING = new Wish(HalfDays.NONE, null, null, null, 0, 0);

    private static final int MOST_WEEKS_A_MONTH = 5;

    static Wish opening(HalfDays halfDays) {
        return new Wish(halfDays, null, null, null, 0, 0);
    }

    static Wish housing() {
        return new Wish(HalfDays.NONE, true, null, null, 0, 0);
    }

    static Wish block(int halfDays) {
        return new Wish(HalfDays.NONE, null, null, halfDays, 0, 0);
    }

    static Wish road(int extraMinutes) {
        return new Wish(HalfDays.NONE, null, null, null, extraMinutes, 0);
    }

    /** Both; where they say different things of the same, as the other says. */
    Wish and(Wish other) {
        return new Wish(
                opened.or(other.opened),
                other.housingOffered == null ? housingOffered : other.housingOffered,
                other.doctorsPerHalfDay == null ? doctorsPerHalfDay : other.doctorsPerHalfDay,
                other.minimumBlock == null ? minimumBlock : other.minimumBlock,
                extraMinutes + other.extraMinutes,
                extraHalfDaysPerWeek + other.extraHalfDaysPerWeek);
    }

    /** The vacancy if it were so, and published. */
    Vacancy on(Vacancy it) {
        return new Vacancy(
                it.id(),
                it.version(),
                it.hostAccount(),
                Vacancy.Status.PUBLISHED,
                it.kind(),
                it.specialty(),
                it.practice(),
                it.territory(),
                it.place(),
                it.wanted().or(opened),
                doctorsPerHalfDay == null ? it.doctorsPerHalfDay() : doctorsPerHalfDay,
                minimumBlock == null ? it.minimumBlock() : minimumBlock,
                housingOffered == null ? it.housingOffered() : housingOffered,
                it.urgent(),
                it.termsVersion(),
                it.feeShare(),
                it.namesReplaced(),
                it.setting());
    }

    /** The doctor if it were so. */
    Practitioner on(Practitioner it) {
        if (extraMinutes == 0 && extraHalfDaysPerWeek == 0) {
            return it;
        }
        return new Practitioner(
                it.id(),
                it.version(),
                it.account(),
                it.specialty(),
                it.home(),
                it.maxTravelMinutes() + extraMinutes,
                it.acceptsOvernight(),
                it.needsHousing(),
                it.missionKinds(),
                it.student(),
                it.retired(),
                it.entitledUntil(),
                it.insuredUntil(),
                it.attested(),
                it.consentGiven(),
                it.availability(),
                it.weekCap() + extraHalfDaysPerWeek,
                it.monthCap() + MOST_WEEKS_A_MONTH * extraHalfDaysPerWeek,
                it.wishedSettings());
    }
}
