package fr.releve.profile.vacancy;

import static java.time.DayOfWeek.MONDAY;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import fr.releve.kit.time.Clock;
import fr.releve.profile.availability.HalfDay;
import fr.releve.profile.availability.RuleEntry;
import fr.releve.profile.availability.Timetable;
import fr.releve.profile.place.Commune;
import fr.releve.profile.place.Communes;
import fr.releve.profile.practitioner.CheckRpps;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a need must meet when it is entered, beyond its form. */
@ApplicationScoped
public class NeedEntry {

    private static final String RULES = "/wanted/rules";
    private static final BigDecimal ALL_FEES = BigDecimal.valueOf(100);

    private final Communes communes;
    private final Vacancies vacancies;
    private final CheckRpps checkRpps;
    private final InstantSource clock;

    public NeedEntry(Communes communes, Vacancies vacancies, CheckRpps checkRpps, InstantSource clock) {
        this.communes = communes;
        this.vacancies = vacancies;
        this.checkRpps = checkRpps;
        this.clock = clock;
    }

    /**
     * @param stored what the vacancy wanted so far
     * @throws InvalidRequest naming the first field that cannot be accepted
     * @throws NotAllowed if the caller does not act for the territory of the commune, or for that of the practice
     * @return SIREN of the territory that the commune belongs to
     */
    public String check(Need need, Timetable stored, Caller caller) {
        var now = LocalDateTime.ofInstant(clock.instant(), Clock.PARIS);
        new RuleEntry(RULES, stored, now).accept(need.wanted().rules());
        var toCome = need.wanted().halfDaysAfter(now);
        if (toCome.isEmpty()) {
            throw new InvalidRequest(ProblemKind.NO_HALF_DAY, RULES, "A vacancy wants at least one half-day to come.");
        }
        checkBlock(need.minimumBlock(), toCome);
        checkPay(need.pay());
        if (need.replaced() != null && need.replaced().rpps() != null) {
            checkRpps.handle(need.replaced().rpps(), "/replaced/rpps");
        }
        var territory = territoryOf(need.commune());
        caller.mustActFor(territory);
        if (vacancies.isPracticeOfOthers(need.practice().id(), caller)) {
            throw new NotAllowed("This practice is one of another territory.");
        }
        return territory;
    }

    /** Also for a table, whose half-days may have begun in the past. */
    public String territoryOf(String insee) {
        Commune commune = communes.named(insee, "/commune");
        return commune.territory()
                .orElseThrow(() -> new InvalidRequest(
                        ProblemKind.NO_TERRITORY,
                        "/commune",
                        commune.name() + " belongs to no EPCI that Relève follows."));
    }

    /** A doctor gets no more than the fees. */
    public static void checkPay(Pay pay) {
        if (pay.kind() == Pay.Kind.FEE_SHARE && pay.amount().compareTo(ALL_FEES) > 0) {
            throw new InvalidRequest(
                    ProblemKind.FEE_SHARE_TOO_LARGE, "/pay/amount", "A share of the fees is 100 percent at most.");
        }
    }

    /** @param halfDays at least one */
    public static void checkBlock(int minimumBlock, List<HalfDay> halfDays) {
        if (minimumBlock > mostInAWeek(halfDays)) {
            throw new InvalidRequest(
                    ProblemKind.MINIMUM_BLOCK_TOO_LARGE,
                    "/minimumBlock",
                    "No week wants as many half-days as a doctor must take at least.");
        }
    }

    private static long mostInAWeek(List<HalfDay> wanted) {
        Map<LocalDate, Long> byWeek = wanted.stream()
                .collect(Collectors.groupingBy(
                        it -> it.date().with(TemporalAdjusters.previousOrSame(MONDAY)), Collectors.counting()));
        return Collections.max(byWeek.values());
    }
}
