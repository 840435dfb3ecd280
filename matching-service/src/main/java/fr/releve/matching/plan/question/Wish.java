package fr.releve.matching.plan.question;

import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What could be different; what is absent stays as it is.
 *
 * @param opened further half-days
 * @param extraMinutes of road that every doctor would accept on top
 */
public record Wish(
        HalfDays opened,
        @Nullable Boolean housingOffered,
        @Nullable Integer doctorsPerHalfDay,
        @Nullable Integer minimumBlock,
        int extraMinutes) {

    public static final Wish NOTHING = new Wish(HalfDays.NONE, null, null, null, 0);

    static Wish opening(HalfDays halfDays) {
        return new Wish(halfDays, null, null, null, 0);
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
                it.namesReplaced());
    }

    /** The doctor if it were so. */
    Practitioner on(Practitioner it) {
        if (extraMinutes == 0) {
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
                it.weekCap(),
                it.monthCap());
    }
}
