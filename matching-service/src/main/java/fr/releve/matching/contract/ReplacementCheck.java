package fr.releve.matching.contract;

import fr.releve.matching.contract.Finding.Level;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import java.util.ArrayList;
import java.util.List;

/** The part of the legal check that is about replacing a named doctor who is away. */
final class ReplacementCheck {

    private final Assignment it;
    private final RuleBook rules;
    private final List<Finding> findings = new ArrayList<>();

    private ReplacementCheck(Assignment assignment, RuleBook rules) {
        this.it = assignment;
        this.rules = rules;
    }

    static List<Finding> of(Assignment replacement, RuleBook rules) {
        var check = new ReplacementCheck(replacement, rules);
        check.locumPeriod();
        check.practiceDays();
        check.nonSettlement();
        check.replacedIsNamed();
        check.replacedDoctor();
        return check.findings;
    }

    /** Whoever is registered has a limit only while a rule sets one. */
    private void locumPeriod() {
        int months = it.student() ? 0 : rules.number(RuleCode.LOCUM_LONGEST_MONTHS);
        if (months > 0) {
            boolean within = it.last().isBefore(it.first().plusMonths(months));
            add(
                    within ? Level.OK : Level.BLOCKING,
                    "locum-period",
                    within
                            ? "Le remplacement dure moins de " + months + " mois."
                            : "Un remplacement dure " + months + " mois au plus.",
                    RuleCode.LOCUM_LONGEST_MONTHS);
        }
    }

    private void practiceDays() {
        int limit = rules.number(RuleCode.NON_COMPETITION_DAYS);
        int warning = rules.number(RuleCode.NON_COMPETITION_WARNING_DAYS);
        String counted = it.practiceDays() + " jour" + (it.practiceDays() > 1 ? "s" : "")
                + " de remplacement dans ce cabinet, celui-ci compris";
        if (it.practiceDays() > limit) {
            add(
                    Level.WARNING,
                    "practice-days",
                    counted + " : au-delà de " + limit + " jours, pas d’installation concurrente pendant "
                            + rules.number(RuleCode.NON_COMPETITION_YEARS) + " ans sans accord.",
                    RuleCode.NON_COMPETITION_DAYS);
        } else {
            add(
                    it.practiceDays() >= warning ? Level.WARNING : Level.OK,
                    "practice-days",
                    counted + " ; la limite est de " + limit + " jours.",
                    RuleCode.NON_COMPETITION_DAYS);
        }
    }

    private void nonSettlement() {
        if (rules.holds(RuleCode.NON_SETTLEMENT_CLAUSE)) {
            add(
                    Level.OK,
                    "non-settlement",
                    "Le contrat rappelle la clause de non-installation.",
                    RuleCode.NON_SETTLEMENT_CLAUSE);
        }
    }

    private void replacedIsNamed() {
        if (it.need() == null || !rules.holds(RuleCode.CONTRACT_WRITTEN)) {
            return;
        }
        boolean named = it.need().namesReplaced();
        add(
                named ? Level.OK : Level.WARNING,
                "replaced-named",
                named
                        ? "Le contrat nomme le médecin remplacé."
                        : "Le contrat ne nomme pas le médecin remplacé : l’accueil peut indiquer son nom et son RPPS dans le besoin.",
                RuleCode.CONTRACT_WRITTEN);
    }

    private void replacedDoctor() {
        boolean informs = rules.holds(RuleCode.REPLACED_INFORMS);
        boolean stops = rules.holds(RuleCode.REPLACED_STOPS);
        if (informs || stops) {
            add(
                    Level.WARNING,
                    "replaced-doctor",
                    duties(informs, stops),
                    stops ? RuleCode.REPLACED_STOPS : RuleCode.REPLACED_INFORMS);
        }
    }

    private static String duties(boolean informs, boolean stops) {
        if (!stops) {
            return "Le médecin remplacé prévient l’Ordre.";
        }
        return "Le médecin remplacé " + (informs ? "prévient l’Ordre et " : "")
                + "cesse son activité libérale, sauf dérogation.";
    }

    private void add(Level level, String code, String text, String rule) {
        findings.add(new Finding(level, code, text, rules.source(rule)));
    }
}
