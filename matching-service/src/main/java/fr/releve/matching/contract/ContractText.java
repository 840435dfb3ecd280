package fr.releve.matching.contract;

import fr.releve.matching.calendar.FrenchDates;
import fr.releve.matching.calendar.HalfDay;
import fr.releve.matching.readmodel.MissionKind;
import fr.releve.matching.rule.Hours;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import fr.releve.matching.rule.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a contract, in French: those of the Ordre's usual models, with the terms of the placement. It is a draft for the parties
 * and their Ordre to check, and says so.
 *
 * @param days each half-day of the calendar annex
 */
record ContractText(String title, String intro, List<Article> articles, List<String> days, String note) {

    record Article(String title, List<String> paragraphs) {}

    static ContractText of(Assignment it, Parties.Doctor doctor, Parties.Host host, RuleBook rules) {
        var articles = new ArrayList<Article>();
        articles.add(new Article("Les parties", parties(it, doctor, host)));
        articles.add(new Article("L’objet", List.of(object(it.kind(), host))));
        articles.add(new Article(
                "Les dates",
                List.of(
                        "La mission va du " + FrenchDates.day(it.first()) + " au " + FrenchDates.day(it.last())
                                + " et compte " + it.halfDays().size() + " demi-journée"
                                + (it.halfDays().size() > 1 ? "s" : "") + ".",
                        "Le calendrier joint en annexe dit chaque demi-journée ; aucune autre n’est due.")));
        articles.add(new Article("Les horaires", hours(rules)));
        articles.add(new Article("La rémunération", List.of(host.pay(), payment(it.kind(), rules))));
        articles.add(new Article(
                "L’assurance et la responsabilité",
                List.of(responsibility(it.kind())
                        + " Son assurance responsabilité civile professionnelle est valable jusqu’au "
                        + FrenchDates.day(doctor.insuranceValidUntil()) + ".")));
        articles.add(new Article(
                "L’indépendance et le secret",
                List.of(
                        "Le médecin garde son indépendance professionnelle et le libre choix de ses prescriptions.",
                        "Le secret médical s’impose à tous ; le médecin rend les dossiers à la fin de la mission.")));
        if (it.kind() == MissionKind.REPLACEMENT) {
            articles.add(new Article("Le remplacement", replacement(it, rules)));
        }
        articles.add(new Article("La transmission à l’Ordre", ordre(it, rules)));
        articles.add(
                new Article(
                        "La fin avant terme",
                        List.of(
                                "Chacun peut mettre fin à la mission pour un motif sérieux, en prévenant l’autre par écrit dès que possible.",
                                "Un volontaire qui renonce n’encourt aucune pénalité.",
                                "En cas de désaccord, les parties saisissent d’abord le conseil départemental de l’Ordre pour une conciliation.")));
        return new ContractText(
                title(it),
                "Entre les soussignés, il est convenu ce qui suit, le " + FrenchDates.day(it.agreedOn()) + ".",
                articles,
                it.halfDays().stream().map(ContractText::day).toList(),
                "Projet établi par Relève d’après les données de la proposition " + it.id()
                        + ". Les parties le relisent et le complètent si besoin avec leur conseil départemental de l’Ordre.");
    }

    /** An employee acts for the employer; everybody else for themselves. */
    private static String responsibility(MissionKind kind) {
        return kind == MissionKind.SALARIED_SESSION
                ? "L’accueil, employeur, répond des actes que le médecin accomplit dans les limites de sa mission."
                : "Le médecin exerce sous sa seule responsabilité.";
    }

    private static String title(Assignment it) {
        return switch (it.kind()) {
            case REPLACEMENT ->
                it.student()
                        ? "Contrat de remplacement par un étudiant en médecine"
                        : "Contrat de remplacement en exercice libéral";
            case REINFORCEMENT ->
                it.student() ? "Contrat de renfort ponctuel (médecin adjoint)" : "Contrat de renfort ponctuel";
            case ADVANCED_CONSULTATION -> "Convention de consultations avancées";
            case SALARIED_SESSION -> "Contrat de vacation salariée";
            case HANDOVER -> "Convention de transmission d’activité";
            case SETTLEMENT -> "Convention préparatoire à une installation";
            case COLLABORATION -> "Convention préparatoire à une collaboration libérale";
            case ASSISTANTSHIP -> "Convention préparatoire à un assistanat";
        };
    }

    static List<String> parties(Assignment it, Parties.Doctor doctor, Parties.Host host) {
        String entitled = it.student() ? "licence de remplacement" : "inscription à l’Ordre";
        var said = new ArrayList<String>();
        said.add("Le médecin : " + doctor.name() + ", RPPS " + doctor.rpps() + ", " + entitled + " n° "
                + doctor.credential() + " valable jusqu’au "
                + FrenchDates.day(doctor.credentialValidUntil()) + ".");
        said.add("L’accueil : " + host.name() + ", pour « " + host.practice() + " »"
                + (host.place() == null ? "" : " à " + host.place()) + ".");
        var replaced = host.replaced();
        if (it.kind() == MissionKind.REPLACEMENT && replaced != null) {
            said.add("Le médecin remplacé : " + replaced.name()
                    + (replaced.rpps() == null ? "" : ", RPPS " + replaced.rpps()) + ".");
        }
        return said;
    }

    private static String object(MissionKind kind, Parties.Host host) {
        String what = " « " + host.title() + " ».";
        return switch (kind) {
            case REPLACEMENT -> "Le médecin remplace un confrère absent :" + what;
            case REINFORCEMENT -> "Le médecin renforce l’équipe lors d’une difficulté passagère :" + what;
            case ADVANCED_CONSULTATION ->
                "Le médecin consulte à jours réguliers dans un lieu qui manque de médecins :" + what;
            case SALARIED_SESSION -> "Le médecin est salarié de l’accueil pour des vacations de soins :" + what;
            case HANDOVER -> "Le médecin facilitateur accompagne un départ et la reprise de l’activité :" + what;
            case SETTLEMENT, COLLABORATION, ASSISTANTSHIP ->
                "Le médecin et l’accueil préparent un exercice durable :" + what;
        };
    }

    private static List<String> hours(RuleBook rules) {
        var hours = Hours.of(rules);
        return List.of(
                "Une matinée va " + span(hours.morning()) + ", un après-midi " + span(hours.afternoon())
                        + " : ce sont les horaires usuels, que les parties peuvent adapter par écrit ("
                        + rules.source(RuleCode.MORNING_HOURS) + ").",
                "Aucune garde ni astreinte n’est comprise ; s’il y en a, les parties en conviennent par écrit.");
    }

    private static String span(Span it) {
        return "de " + FrenchDates.hour(it.from()) + " à " + FrenchDates.hour(it.until());
    }

    private static String payment(MissionKind kind, RuleBook rules) {
        return kind == MissionKind.SALARIED_SESSION
                ? "Le salaire est versé chaque mois avec un bulletin de paie ; les cotisations sont à la charge de l’employeur."
                : "Les sommes dues sont versées au plus tard " + rules.number(RuleCode.PAYMENT_MONTHS)
                        + " mois après la mission, contre un relevé des honoraires.";
    }

    private static List<String> replacement(Assignment it, RuleBook rules) {
        var said = new ArrayList<String>();
        if (rules.holds(RuleCode.REPLACED_INFORMS)) {
            said.add("Le médecin remplacé prévient l’Ordre à l’avance.");
        }
        if (rules.holds(RuleCode.REPLACED_STOPS)) {
            said.add("Le médecin remplacé cesse toute activité libérale pendant le remplacement,"
                    + " sauf dérogation du conseil départemental.");
        }
        if (rules.holds(RuleCode.NON_SETTLEMENT_CLAUSE)) {
            said.add("Non-installation : si le médecin a remplacé dans ce cabinet plus de "
                    + rules.number(RuleCode.NON_COMPETITION_DAYS)
                    + " jours, consécutifs ou non, il ne s’installe pas pendant "
                    + rules.number(RuleCode.NON_COMPETITION_YEARS)
                    + " ans dans un poste où il entrerait en concurrence directe avec le cabinet, sauf accord ("
                    + rules.source(RuleCode.NON_SETTLEMENT_CLAUSE) + ").");
        }
        if (it.student()) {
            said.add("Le remplacement par un étudiant dure " + rules.number(RuleCode.STUDENT_LONGEST_MONTHS)
                    + " mois au plus, renouvelables.");
        }
        return said;
    }

    private static List<String> ordre(Assignment it, RuleBook rules) {
        var said = new ArrayList<String>();
        said.add("Le contrat signé est transmis au conseil départemental de l’Ordre dans le délai de "
                + rules.number(RuleCode.SEND_WITHIN_MONTHS) + " mois après la signature, et si possible "
                + rules.number(RuleCode.SEND_BEFORE_DAYS) + " jours avant le début.");
        if (it.student() && rules.holds(RuleCode.STUDENT_AUTHORISATION)) {
            said.add("La mission ne commence qu’avec l’autorisation du conseil départemental de l’Ordre.");
        }
        return said;
    }

    static String day(HalfDay it) {
        return FrenchDates.weekday(it.date()) + " " + FrenchDates.day(it.date())
                + (it.part() == HalfDay.Part.AM ? ", matin" : ", après-midi");
    }
}
