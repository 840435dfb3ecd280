package fr.releve.matching;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.MissionKind;
import fr.releve.contracts.PractitionerState;
import fr.releve.contracts.TerritoryState;
import fr.releve.contracts.VacancyState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** States as profile-service tells them. A specialty of its own keeps each story apart from the others in the same plan. */
public final class States {

    public static final String TERRITORY = "200000001";
    private static final LocalDate FAR = LocalDate.of(2098, 12, 31);

    private States() {}

    /** A Tuesday so many weeks from now, and its two half-days. */
    public static LocalDate tuesday(int weeksAhead) {
        return LocalDate.now(java.time.ZoneId.of("Europe/Paris"))
                .plusWeeks(weeksAhead)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    public static List<HalfDay> day(LocalDate date) {
        return List.of(new HalfDay(date, HalfDay.Part.AM), new HalfDay(date, HalfDay.Part.PM));
    }

    public static List<HalfDay> days(LocalDate... dates) {
        return Stream.of(dates).flatMap(it -> day(it).stream()).toList();
    }

    public static TerritoryState territory(String siren, long version, boolean priority) {
        return new TerritoryState(siren, version, "CC du Test", 12_000, priority, 48.07, -0.77);
    }

    public static Doctor doctor(String specialty) {
        return new Doctor(UUID.randomUUID(), UUID.randomUUID(), 1, specialty, 48.0734, List.of(), true, false, 10, 40);
    }

    /**
     * A doctor who passes every gate.
     *
     * @param latitude of the home; the vacancies are at 48.0734
     */
    public record Doctor(
            UUID id,
            UUID account,
            long version,
            String specialty,
            double latitude,
            List<HalfDay> halfDays,
            boolean consent,
            boolean student,
            int weekCap,
            int monthCap) {

        public Doctor offers(List<HalfDay> offered) {
            return new Doctor(
                    id, account, version + 1, specialty, latitude, offered, consent, student, weekCap, monthCap);
        }

        public Doctor livesAt(double degrees) {
            return new Doctor(
                    id, account, version + 1, specialty, degrees, halfDays, consent, student, weekCap, monthCap);
        }

        /** On a licence to replace. */
        public Doctor onLicence() {
            return new Doctor(
                    id, account, version + 1, specialty, latitude, halfDays, consent, true, weekCap, monthCap);
        }

        /** At most so many half-days a week and a month. */
        public Doctor capped(int week, int month) {
            return new Doctor(id, account, version + 1, specialty, latitude, halfDays, consent, student, week, month);
        }

        public Doctor withoutConsent() {
            return new Doctor(
                    id, account, version + 1, specialty, latitude, halfDays, false, student, weekCap, monthCap);
        }

        public PractitionerState state() {
            return insuredUntil(FAR);
        }

        public PractitionerState insuredUntil(LocalDate lastDay) {
            return state(lastDay, true);
        }

        /** Whose documents no coordinator has seen. */
        public PractitionerState unattested() {
            return state(FAR, false);
        }

        private PractitionerState state(LocalDate lastDay, boolean attested) {
            return new PractitionerState(
                    id,
                    version,
                    account.toString(),
                    student ? PractitionerState.Category.INTERN : PractitionerState.Category.LOCUM,
                    specialty,
                    "53130",
                    latitude,
                    -0.7689,
                    60,
                    false,
                    false,
                    Set.of(MissionKind.REINFORCEMENT, MissionKind.REPLACEMENT),
                    new PractitionerState.Credential(
                            student
                                    ? PractitionerState.Credential.Kind.LICENCE
                                    : PractitionerState.Credential.Kind.REGISTRATION,
                            FAR),
                    lastDay,
                    attested,
                    consent,
                    halfDays,
                    weekCap,
                    monthCap,
                    null);
        }
    }

    public static Need need(String specialty, List<HalfDay> wanted) {
        return new Need(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                specialty,
                TERRITORY,
                wanted,
                1,
                VacancyState.Status.PUBLISHED,
                VacancyState.Urgency.NORMAL,
                MissionKind.REINFORCEMENT,
                0);
    }

    /**
     * A published need of one doctor for each half-day.
     *
     * @param terms version of its terms; of the first, nothing is told, as in states from before it was kept
     */
    public record Need(
            UUID id,
            UUID host,
            long version,
            String specialty,
            String territory,
            List<HalfDay> wanted,
            int doctors,
            VacancyState.Status status,
            VacancyState.Urgency urgency,
            MissionKind kind,
            long terms) {

        public Need status(VacancyState.Status next) {
            return new Need(id, host, version + 1, specialty, territory, wanted, doctors, next, urgency, kind, terms);
        }

        public Need ofDoctors(int count) {
            return new Need(id, host, version + 1, specialty, territory, wanted, count, status, urgency, kind, terms);
        }

        public Need wants(List<HalfDay> others) {
            return new Need(id, host, version + 1, specialty, territory, others, doctors, status, urgency, kind, terms);
        }

        public Need urgent() {
            return new Need(
                    id,
                    host,
                    version + 1,
                    specialty,
                    territory,
                    wanted,
                    doctors,
                    status,
                    VacancyState.Urgency.URGENT,
                    kind,
                    terms);
        }

        public Need replacement() {
            return new Need(
                    id,
                    host,
                    version + 1,
                    specialty,
                    territory,
                    wanted,
                    doctors,
                    status,
                    urgency,
                    MissionKind.REPLACEMENT,
                    terms);
        }

        public Need inTerritory(String siren) {
            return new Need(id, host, version + 1, specialty, siren, wanted, doctors, status, urgency, kind, terms);
        }

        /** Another pay, housing, place or kind than before. */
        public Need onOtherTerms() {
            return new Need(
                    id, host, version + 1, specialty, territory, wanted, doctors, status, urgency, kind, terms + 1);
        }

        public VacancyState state() {
            return new VacancyState(
                    id,
                    version,
                    host.toString(),
                    status,
                    kind,
                    specialty,
                    "practice-" + id,
                    territory,
                    "53130",
                    48.0734,
                    -0.7689,
                    wanted,
                    doctors,
                    1,
                    false,
                    urgency,
                    terms == 0 ? null : terms,
                    null,
                    null,
                    null);
        }
    }
}
