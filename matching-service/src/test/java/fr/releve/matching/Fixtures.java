package fr.releve.matching;

import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.pairing.Pair;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Setting;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.travel.Place;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A doctor and a vacancy that suit each other on two half-days of Tuesday, 1 December 2026; a test spoils one thing. */
public final class Fixtures {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    public static final HalfDays DAY = day(TUESDAY);

    private static final Place LAVAL = new Place(48.0734, -0.7689);
    private static final Place MAYENNE = new Place(48.3022, -0.6169);

    private Fixtures() {}

    public static HalfDays day(LocalDate date) {
        return HalfDays.of(new HalfDay(date, HalfDay.Part.AM), new HalfDay(date, HalfDay.Part.PM));
    }

    /** The settings of production. */
    public static MatchingConfig config() {
        return config(Map.of());
    }

    /** The settings of production but for some. */
    public static MatchingConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withMapping(MatchingConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(MatchingConfig.class);
    }

    public static PairBuilder pair() {
        return new PairBuilder();
    }

    /** Spoils what the test is about. */
    public static final class PairBuilder {

        private String specialty = "GENERAL_PRACTICE";
        private Set<MissionKind> kinds = Set.of(MissionKind.REINFORCEMENT);
        private int maxTravelMinutes = 60;
        private boolean acceptsOvernight;
        private boolean needsHousing;
        private boolean student;
        private boolean retired;
        private LocalDate entitledUntil = TUESDAY;
        private LocalDate insuredUntil = TUESDAY;
        private boolean attested = true;
        private boolean consent = true;
        private HalfDays availability = DAY;
        private int weekCap = 10;
        private int monthCap = 40;
        private HalfDays wanted = DAY;
        private Vacancy.Status status = Vacancy.Status.PUBLISHED;
        private int minimumBlock = 1;
        private Place place = LAVAL;
        private boolean housingOffered;
        private boolean urgent;
        private long termsVersion;
        private MissionKind kind = MissionKind.REINFORCEMENT;
        private @Nullable BigDecimal feeShare;
        private boolean namesReplaced;
        private Set<Setting> wishedSettings = Set.of();
        private @Nullable Setting setting;
        private boolean priorityTerritory;
        private int minutes = 40;
        private Pair.Ties ties = Pair.Ties.NONE;

        private PairBuilder with(Runnable change) {
            change.run();
            return this;
        }

        public PairBuilder specialty(String it) {
            return with(() -> specialty = it);
        }

        public PairBuilder kinds(MissionKind... it) {
            return with(() -> kinds = Set.of(it));
        }

        public PairBuilder maxTravelMinutes(int it) {
            return with(() -> maxTravelMinutes = it);
        }

        public PairBuilder acceptsOvernight() {
            return with(() -> acceptsOvernight = true);
        }

        public PairBuilder needsHousing() {
            return with(() -> needsHousing = true);
        }

        public PairBuilder student() {
            return with(() -> student = true);
        }

        public PairBuilder retired() {
            return with(() -> retired = true);
        }

        public PairBuilder kind(MissionKind it) {
            return with(() -> kind = it);
        }

        public PairBuilder feeShare(String percent) {
            return with(() -> feeShare = new BigDecimal(percent));
        }

        public PairBuilder namesReplaced() {
            return with(() -> namesReplaced = true);
        }

        public PairBuilder wishes(Setting... it) {
            return with(() -> wishedSettings = Set.of(it));
        }

        public PairBuilder setting(Setting it) {
            return with(() -> setting = it);
        }

        public PairBuilder entitledUntil(LocalDate it) {
            return with(() -> entitledUntil = it);
        }

        public PairBuilder insuredUntil(LocalDate it) {
            return with(() -> insuredUntil = it);
        }

        public PairBuilder valid(LocalDate until) {
            return entitledUntil(until).insuredUntil(until);
        }

        public PairBuilder notAttested() {
            return with(() -> attested = false);
        }

        public PairBuilder withoutConsent() {
            return with(() -> consent = false);
        }

        public PairBuilder availability(HalfDays it) {
            return with(() -> availability = it);
        }

        public PairBuilder weekCap(int it) {
            return with(() -> weekCap = it);
        }

        public PairBuilder monthCap(int it) {
            return with(() -> monthCap = it);
        }

        public PairBuilder wanted(HalfDays it) {
            return with(() -> wanted = it);
        }

        /** Both sides have the same half-days. */
        public PairBuilder common(HalfDays it) {
            return availability(it).wanted(it);
        }

        public PairBuilder status(Vacancy.Status it) {
            return with(() -> status = it);
        }

        public PairBuilder minimumBlock(int it) {
            return with(() -> minimumBlock = it);
        }

        /** The vacancy is not in the doctor's town. */
        public PairBuilder elsewhere() {
            return with(() -> place = MAYENNE);
        }

        public PairBuilder housingOffered() {
            return with(() -> housingOffered = true);
        }

        public PairBuilder urgent() {
            return with(() -> urgent = true);
        }

        public PairBuilder termsVersion(long it) {
            return with(() -> termsVersion = it);
        }

        public PairBuilder priorityTerritory() {
            return with(() -> priorityTerritory = true);
        }

        public PairBuilder minutes(int it) {
            return with(() -> minutes = it);
        }

        public PairBuilder ties(UnaryOperator<Pair.Ties> it) {
            return with(() -> ties = it.apply(ties));
        }

        public Pair build() {
            return new Pair(practitioner(), vacancy(), priorityTerritory, minutes, ties, TODAY);
        }

        public Practitioner practitioner() {
            return new Practitioner(
                    new UUID(0, 1),
                    1,
                    "doctor",
                    specialty,
                    LAVAL,
                    maxTravelMinutes,
                    acceptsOvernight,
                    needsHousing,
                    kinds,
                    student,
                    retired,
                    entitledUntil,
                    insuredUntil,
                    attested,
                    consent,
                    availability,
                    weekCap,
                    monthCap,
                    wishedSettings);
        }

        public Vacancy vacancy() {
            return new Vacancy(
                    new UUID(0, 2),
                    1,
                    "host",
                    status,
                    kind,
                    "GENERAL_PRACTICE",
                    "practice",
                    States.TERRITORY,
                    place,
                    wanted,
                    1,
                    minimumBlock,
                    housingOffered,
                    urgent,
                    termsVersion,
                    feeShare,
                    namesReplaced,
                    setting);
        }
    }
}
