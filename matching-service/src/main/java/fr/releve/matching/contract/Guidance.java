package fr.releve.matching.contract;

import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.contract.Finding.Level;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.Rule;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the two sides should know of aids and pensions: dated, with its source, and never advice. It says nothing of what is not ruled on
 * the day on which the mission begins.
 */
final class Guidance {

    private static final Set<MissionKind> SOLIDARY =
            Set.of(MissionKind.ADVANCED_CONSULTATION, MissionKind.REINFORCEMENT);

    private final Assignment it;
    private final RuleBook rules;

    private Guidance(Assignment assignment, RuleBook rules) {
        this.it = assignment;
        this.rules = rules;
    }

    /** @param rules of the day on which the mission begins */
    static List<Finding> of(Assignment assignment, RuleBook rules) {
        var guidance = new Guidance(assignment, rules);
        List<Finding> found = new ArrayList<>();
        guidance.solidarity().ifPresent(found::add);
        guidance.settlement().ifPresent(found::add);
        guidance.localAid().ifPresent(found::add);
        guidance.pension().ifPresent(found::add);
        return found;
    }

    private Optional<Finding> solidarity() {
        if (!SOLIDARY.contains(it.kind()) || it.student()) {
            return Optional.empty();
        }
        return all(
                        RuleCode.SOLIDARITY_DAY,
                        RuleCode.SOLIDARITY_HALF_DAY,
                        RuleCode.SOLIDARITY_DAYS_A_MONTH,
                        RuleCode.SOLIDARITY_ZONES)
                .map(all -> {
                    int day = whole(all.get(0));
                    int halfDay = whole(all.get(1));
                    int most = whole(all.get(2));
                    return info(
                            "solidarity",
                            "Si la commune est dans l’une des " + all.get(3).value()
                                    + " intercommunalités en zone rouge, la mission de solidarité territoriale ajoute aux honoraires "
                                    + euros(day) + " par journée et " + euros(halfDay) + " par demi-journée, pour "
                                    + most
                                    + " jours par mois au plus : pour ces dates, jusqu’à "
                                    + euros(onTop(day, halfDay, most))
                                    + ".",
                            all.getFirst());
                });
    }

    /** What the dates bring at most: of each month the days that bring most, whole ones first. */
    private long onTop(int day, int halfDay, int mostDaysAMonth) {
        Map<LocalDate, Long> halves =
                it.halfDays().stream().collect(Collectors.groupingBy(HalfDay::date, Collectors.counting()));
        Map<YearMonth, List<Integer>> byMonth = halves.entrySet().stream()
                .collect(Collectors.groupingBy(
                        of -> YearMonth.from(of.getKey()),
                        Collectors.mapping(of -> of.getValue() > 1 ? day : halfDay, Collectors.toList())));
        return byMonth.values().stream()
                .flatMap(days -> days.stream().sorted(Comparator.reverseOrder()).limit(mostDaysAMonth))
                .mapToLong(Integer::longValue)
                .sum();
    }

    private Optional<Finding> settlement() {
        if (it.kind() != MissionKind.SETTLEMENT) {
            return Optional.empty();
        }
        return all(RuleCode.SETTLEMENT_PRIORITY_ZONE, RuleCode.SETTLEMENT_COMPLEMENTARY_ZONE)
                .map(all -> info(
                        "settlement-aid",
                        "L’aide à l’installation est de " + euros(whole(all.get(0)))
                                + " en zone d’intervention prioritaire et de " + euros(whole(all.get(1)))
                                + " en zone d’action complémentaire.",
                        all.getFirst()));
    }

    private Optional<Finding> localAid() {
        if (it.kind() != MissionKind.SETTLEMENT) {
            return Optional.empty();
        }
        return rules.find(RuleCode.LOCAL_AID_ZONED)
                .filter(rule -> Boolean.parseBoolean(rule.value()))
                .map(rule -> info(
                        "local-aid",
                        "Une collectivité n’aide à l’installation que dans une zone qui manque de soins, et par une convention.",
                        rule));
    }

    private Optional<Finding> pension() {
        if (it.doctor() == null || !it.doctor().retired()) {
            return Optional.empty();
        }
        return all(RuleCode.PENSION_BEFORE_64, RuleCode.PENSION_FROM_64, RuleCode.PENSION_FROM_67)
                .map(all -> info(
                        "pension",
                        "Cumul emploi-retraite, à vérifier auprès de la caisse : avant 64 ans, "
                                + all.get(0).value() + " ; de 64 à 67 ans, "
                                + all.get(1).value() + " ; à partir de 67 ans, "
                                + all.get(2).value() + ".",
                        all.getFirst()));
    }

    /** Every one of them, or nothing. */
    private Optional<List<Rule>> all(String... codes) {
        List<Rule> found = new ArrayList<>();
        for (String code : codes) {
            rules.find(code).ifPresent(found::add);
        }
        return found.size() == codes.length ? Optional.of(found) : Optional.empty();
    }

    private static int whole(Rule it) {
        return Integer.parseInt(it.value());
    }

    private static Finding info(String code, String text, Rule from) {
        return new Finding(Level.INFO, code, text, from.source());
    }

    private static String euros(long amount) {
        return NumberFormat.getNumberInstance(Locale.FRANCE).format(amount) + " €";
    }
}
