package fr.releve.matching.contract;

import fr.releve.matching.calendar.FrenchDates;
import fr.releve.matching.contract.Finding.Level;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The legal check: each point with what the rule book of the day says about it, and where that comes from. */
public final class Audit {

    private static final String GENERAL_PRACTICE = "GENERAL_PRACTICE";

    private final Assignment it;
    private final RuleBook rules;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(Assignment assignment, RuleBook rules) {
        this.it = assignment;
        this.rules = rules;
    }

    /**
     * The gravest first, what is good to know last.
     *
     * @param rules of today
     * @param atStart rules of the day on which the mission begins
     */
    public static List<Finding> of(Assignment assignment, RuleBook rules, RuleBook atStart) {
        var audit = new Audit(assignment, rules);
        audit.check();
        if (assignment.kind() == MissionKind.REPLACEMENT) {
            audit.findings.addAll(ReplacementCheck.of(assignment, rules));
        }
        audit.findings.addAll(Guidance.of(assignment, atStart));
        return audit.findings.stream()
                .sorted(Comparator.comparing(Finding::level))
                .toList();
    }

    public static boolean isBlocked(List<Finding> findings) {
        return findings.stream().anyMatch(it -> it.level() == Level.BLOCKING);
    }

    private void check() {
        parties();
        terms();
        written();
        amendment();
        entitlement();
        licence();
        insurance();
        qualification();
        studentPeriod();
        authorisation();
        feeShare();
        sendingBefore();
        sendingAfter();
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

    /** What both agreed to holds between them, whatever the host wants of others since. */
    private void terms() {
        if (it.need() != null && !it.keepsTerms()) {
            add(
                    Level.WARNING,
                    "terms",
                    "Le besoin a changé depuis l’accord (rémunération, logement, lieu ou type de mission) : le contrat garde ce qui a"
                            + " été convenu. S’il doit en être autrement, annulez cette mission pour en convenir de nouveau.",
                    "Code civil, article 1193");
        }
    }

    private void entitlement() {
        var doctor = it.doctor();
        if (doctor == null) {
            return;
        }
        String what = it.student() ? "La licence de remplacement" : "L’inscription à l’Ordre";
        if (doctor.retired() && rules.holds(RuleCode.RETIREE_REGISTERED)) {
            covers("licence", what, doctor.entitledUntil(), rules.source(RuleCode.RETIREE_REGISTERED));
        } else if (rules.holds(RuleCode.LICENCE_COVERS)) {
            covers("licence", what, doctor.entitledUntil(), rules.source(RuleCode.LICENCE_COVERS));
        }
    }

    /** What a student's licence stands for, and whether its end can be right. */
    private void licence() {
        var doctor = it.doctor();
        if (doctor == null || !it.student()) {
            return;
        }
        boolean general = doctor.specialty().equals(GENERAL_PRACTICE);
        int semesters = rules.number(general ? RuleCode.SEMESTERS : RuleCode.OTHER_SEMESTERS);
        String trained = general
                ? ", dont " + rules.number(RuleCode.PRACTICE_SEMESTERS) + " auprès d’un praticien agréé"
                : " dans le cas usuel";
        add(
                Level.INFO,
                "licence-semesters",
                (doctor.attested() ? "La licence, que la coordination a vue, suppose " : "La licence suppose ")
                        + semesters + " semestres validés" + trained + ".",
                rules.source(general ? RuleCode.SEMESTERS : RuleCode.OTHER_SEMESTERS));
        int months = rules.number(RuleCode.LICENCE_MONTHS);
        if (doctor.entitledUntil().isAfter(it.today().plusMonths(months))) {
            add(
                    Level.WARNING,
                    "licence-length",
                    "Une licence dure " + months + " mois : la fin indiquée, le "
                            + FrenchDates.day(doctor.entitledUntil()) + ", est à vérifier.",
                    rules.source(RuleCode.LICENCE_MONTHS));
        }
    }

    private void written() {
        if (rules.holds(RuleCode.CONTRACT_WRITTEN)) {
            boolean signed = it.signedOn() != null;
            add(
                    signed ? Level.OK : Level.WARNING,
                    "written",
                    signed
                            ? "Le contrat est écrit et signé par les deux parties."
                            : "Le contrat écrit attend encore une signature.",
                    rules.source(RuleCode.CONTRACT_WRITTEN));
        }
    }

    private void amendment() {
        var amended = it.amended();
        if (amended != null && rules.holds(RuleCode.CONTRACT_WRITTEN)) {
            boolean signed = amended.signedOn() != null;
            add(
                    signed ? Level.OK : Level.WARNING,
                    "amendment",
                    signed
                            ? "L’avenant de prolongation est signé par les deux parties."
                            : "La prolongation attend un avenant signé par les deux parties.",
                    rules.source(RuleCode.CONTRACT_WRITTEN));
        }
    }

    /** Free, but what is out of the ordinary should be meant. */
    private void feeShare() {
        var share = it.need() == null || !it.keepsTerms() ? null : it.need().feeShare();
        if (share == null) {
            return;
        }
        int lowest = rules.number(RuleCode.FEE_SHARE_LOWEST);
        int highest = rules.number(RuleCode.FEE_SHARE_HIGHEST);
        boolean usual =
                share.compareTo(BigDecimal.valueOf(lowest)) >= 0 && share.compareTo(BigDecimal.valueOf(highest)) <= 0;
        String percent = NumberFormat.getNumberInstance(Locale.FRANCE).format(share);
        add(
                usual ? Level.OK : Level.WARNING,
                "fee-share",
                "La rétrocession est de " + percent + " % ; l’usage va de " + lowest + " à " + highest + " %.",
                rules.source(RuleCode.FEE_SHARE_LOWEST));
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
            var amended = it.amended();
            boolean given = it.ordre() == Assignment.Ordre.AUTHORISED && (amended == null || amended.sent());
            add(
                    given ? Level.OK : Level.WARNING,
                    "student-authorisation",
                    given
                            ? "Le conseil départemental de l’Ordre a autorisé le remplacement."
                            : unauthorised(amended != null),
                    rules.source(RuleCode.STUDENT_AUTHORISATION));
        }
    }

    private static String unauthorised(boolean extended) {
        return extended
                ? "Un étudiant ne commence pas ce qu’une prolongation ajoute sans une nouvelle autorisation du conseil départemental de l’Ordre."
                : "Un étudiant ne commence pas sans l’autorisation du conseil départemental de l’Ordre.";
    }

    /** Some days before it begins, as the councils are used to. */
    private void sendingBefore() {
        int days = rules.number(RuleCode.SEND_BEFORE_DAYS);
        String source = rules.source(RuleCode.SEND_BEFORE_DAYS);
        var sendBefore = it.first().minusDays(days);
        if (isSent()) {
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

    /** Some months after the signature at most, whenever it begins: the law. */
    private void sendingAfter() {
        sendingAfter("sending-after-signature", "Le contrat", it.signedOn(), isSent());
        var amended = it.amended();
        if (amended != null) {
            sendingAfter("amendment-sending", "L’avenant", amended.signedOn(), amended.sent());
        }
    }

    private void sendingAfter(String code, String what, @Nullable LocalDate signed, boolean sent) {
        int months = rules.number(RuleCode.SEND_WITHIN_MONTHS);
        String source = rules.source(RuleCode.SEND_WITHIN_MONTHS);
        if (sent) {
            add(Level.OK, code, what + " signé est transmis à l’Ordre.", source);
            return;
        }
        if (signed == null) {
            add(
                    Level.OK,
                    code,
                    what + " va à l’Ordre dans le délai de " + months + " mois après la signature.",
                    source);
            return;
        }
        var last = signed.plusMonths(months);
        boolean late = it.today().isAfter(last);
        add(
                late ? Level.WARNING : Level.OK,
                code,
                what
                        + (late ? " signé devait être à l’Ordre le " : " signé est à transmettre à l’Ordre le ")
                        + FrenchDates.day(last) + " au plus tard.",
                source);
    }

    private boolean isSent() {
        return it.ordre() != Assignment.Ordre.NOT_ASKED;
    }

    private void add(Level level, String code, String text, String source) {
        findings.add(new Finding(level, code, text, source));
    }
}
