package fr.releve.matching.contract;

import fr.releve.matching.calendar.FrenchDates;
import fr.releve.matching.contract.Finding.Level;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The legal check: each point with what the rule book of the day says about it, and where that comes from. */
public final class Audit {

    private final Assignment it;
    private final RuleBook rules;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(Assignment assignment, RuleBook rules) {
        this.it = assignment;
        this.rules = rules;
    }

    /** The gravest first. */
    public static List<Finding> of(Assignment assignment, RuleBook rules) {
        return new Audit(assignment, rules).check();
    }

    public static boolean isBlocked(List<Finding> findings) {
        return findings.stream().anyMatch(it -> it.level() == Level.BLOCKING);
    }

    private List<Finding> check() {
        parties();
        entitlement();
        insurance();
        qualification();
        studentPeriod();
        authorisation();
        practiceDays();
        nonSettlement();
        replacedDoctor();
        dates();
        return findings.stream()
                .sorted(java.util.Comparator.comparing(Finding::level))
                .toList();
    }

    private void parties() {
        if (it.doctor() == null) {
            add(Level.BLOCKING, "doctor-gone", "Le médecin n’est plus inscrit dans Relève.", "Relève");
        } else if (!it.doctor().consentGiven()) {
            add(Level.BLOCKING, "consent", "Le médecin a retiré son consentement.", "RGPD, article 7");
        } else if (!it.doctor().attested()) {
            add(
                    Level.BLOCKING,
                    "attestation",
                    "La coordination n’a pas (ou plus) vérifié les pièces du médecin.",
                    "Relève");
        }
        if (it.need() == null) {
            add(Level.BLOCKING, "need-gone", "Le besoin n’existe plus.", "Relève");
        }
    }

    private void entitlement() {
        var doctor = it.doctor();
        if (doctor == null || !rules.holds(RuleCode.LICENCE_COVERS)) {
            return;
        }
        String what = it.student() ? "La licence de remplacement" : "L’inscription à l’Ordre";
        covers("licence", what, doctor.entitledUntil(), rules.source(RuleCode.LICENCE_COVERS));
    }

    private void insurance() {
        var doctor = it.doctor();
        if (doctor == null || !rules.holds(RuleCode.INSURANCE_COVERS)) {
            return;
        }
        covers(
                "insurance",
                "L’assurance responsabilité civile",
                doctor.insuredUntil(),
                rules.source(RuleCode.INSURANCE_COVERS));
    }

    private void covers(String code, String what, LocalDate until, String source) {
        if (until.isBefore(it.last())) {
            add(
                    Level.BLOCKING,
                    code,
                    what + " s’arrête le " + FrenchDates.day(until) + ", avant la fin de la mission le "
                            + FrenchDates.day(it.last()) + ".",
                    source);
        } else {
            add(Level.OK, code, what + " couvre toute la mission.", source);
        }
    }

    private void qualification() {
        var doctor = it.doctor();
        var need = it.need();
        if (doctor == null || need == null || !rules.holds(RuleCode.SAME_QUALIFICATION)) {
            return;
        }
        boolean same = doctor.specialty().equals(need.specialty());
        add(
                same ? Level.OK : Level.BLOCKING,
                "qualification",
                same ? "La qualification est celle qui est demandée." : "La qualification n’est pas celle du poste.",
                rules.source(RuleCode.SAME_QUALIFICATION));
    }

    private void studentPeriod() {
        if (!it.student()) {
            return;
        }
        int months = rules.number(RuleCode.STUDENT_LONGEST_MONTHS);
        boolean within = it.last().isBefore(it.first().plusMonths(months));
        add(
                within ? Level.OK : Level.BLOCKING,
                "student-period",
                within
                        ? "La mission dure moins de " + months + " mois."
                        : "Un remplacement par un étudiant dure " + months + " mois au plus.",
                rules.source(RuleCode.STUDENT_LONGEST_MONTHS));
    }

    private void authorisation() {
        if (it.ordre() == Assignment.Ordre.REFUSED) {
            add(
                    Level.BLOCKING,
                    "ordre-refused",
                    "Le conseil départemental de l’Ordre a refusé.",
                    rules.source(RuleCode.STUDENT_AUTHORISATION));
        } else if (it.student() && rules.holds(RuleCode.STUDENT_AUTHORISATION)) {
            boolean given = it.ordre() == Assignment.Ordre.AUTHORISED;
            add(
                    given ? Level.OK : Level.WARNING,
                    "student-authorisation",
                    given
                            ? "Le conseil départemental de l’Ordre a autorisé le remplacement."
                            : "Un étudiant ne commence pas sans l’autorisation du conseil départemental de l’Ordre.",
                    rules.source(RuleCode.STUDENT_AUTHORISATION));
        }
    }

    private void practiceDays() {
        if (it.kind() != MissionKind.REPLACEMENT) {
            return;
        }
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
                    rules.source(RuleCode.NON_COMPETITION_DAYS));
        } else {
            add(
                    it.practiceDays() >= warning ? Level.WARNING : Level.OK,
                    "practice-days",
                    counted + " ; la limite est de " + limit + " jours.",
                    rules.source(RuleCode.NON_COMPETITION_DAYS));
        }
    }

    private void nonSettlement() {
        if (it.kind() == MissionKind.REPLACEMENT && rules.holds(RuleCode.NON_SETTLEMENT_CLAUSE)) {
            add(
                    Level.OK,
                    "non-settlement",
                    "Le contrat rappelle la clause de non-installation.",
                    rules.source(RuleCode.NON_SETTLEMENT_CLAUSE));
        }
    }

    private void replacedDoctor() {
        if (it.kind() == MissionKind.REPLACEMENT && rules.holds(RuleCode.REPLACED_STOPS)) {
            add(
                    Level.WARNING,
                    "replaced-doctor",
                    "Le médecin remplacé prévient l’Ordre et cesse son activité libérale, sauf dérogation.",
                    rules.source(RuleCode.REPLACED_STOPS));
        }
    }

    private void dates() {
        int days = rules.number(RuleCode.SEND_BEFORE_DAYS);
        String source = rules.source(RuleCode.SEND_BEFORE_DAYS);
        var sendBefore = it.first().minusDays(days);
        boolean sent = it.ordre() != Assignment.Ordre.NOT_ASKED;
        if (sent) {
            add(Level.OK, "sending", "Le contrat est transmis à l’Ordre.", source);
        } else if (it.today().isAfter(sendBefore)) {
            add(
                    Level.WARNING,
                    "sending",
                    "Le contrat devrait être à l’Ordre depuis le " + FrenchDates.day(sendBefore) + ".",
                    source);
        } else {
            add(
                    Level.OK,
                    "sending",
                    "Le contrat est à transmettre à l’Ordre avant le " + FrenchDates.day(sendBefore) + ".",
                    source);
        }
    }

    private void add(Level level, String code, String text, String source) {
        findings.add(new Finding(level, code, text, source));
    }
}
