package fr.releve.matching.contract;

import fr.releve.kit.time.Clock;
import fr.releve.matching.calendar.FrenchDates;
import fr.releve.matching.contract.ContractText.Article;
import fr.releve.matching.rule.RuleBook;
import fr.releve.matching.rule.RuleCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The words of the amendment by which a placement goes on for longer, in French. It changes the dates of the contract and nothing else. */
final class AmendmentText {

    private AmendmentText() {}

    static ContractText of(MakeContract.Amendment it, Parties.Doctor doctor, Parties.Host host, RuleBook rules) {
        var whole = it.whole();
        var added = whole.halfDays().minus(it.before());
        var day = LocalDate.ofInstant(it.agreedAt(), Clock.PARIS);
        var articles = new ArrayList<Article>();
        articles.add(new Article("Les parties", ContractText.parties(whole, doctor, host)));
        articles.add(new Article("Le contrat prolongé", contract(it)));
        articles.add(
                new Article(
                        "La prolongation",
                        List.of(
                                "La mission, convenue jusqu’au "
                                        + FrenchDates.day(it.before().last().date()) + ", va jusqu’au "
                                        + FrenchDates.day(whole.last()) + ".",
                                added.size()
                                        + (added.size() > 1 ? " demi-journées s’ajoutent" : " demi-journée s’ajoute")
                                        + " à celles du contrat ; le calendrier joint en annexe dit chacune, et aucune autre n’est due.")));
        articles.add(new Article("Ce qui ne change pas", unchanged(whole, doctor, rules)));
        articles.add(new Article(
                "La transmission à l’Ordre",
                List.of("L’avenant signé est transmis au conseil départemental de l’Ordre dans le délai de "
                        + rules.number(RuleCode.SEND_WITHIN_MONTHS) + " mois après la signature ("
                        + rules.source(RuleCode.SEND_WITHIN_MONTHS) + ").")));
        return new ContractText(
                "Avenant de prolongation",
                "Les parties conviennent de ce qui suit, le " + FrenchDates.day(day) + ".",
                articles,
                added.stream().map(ContractText::day).toList(),
                "Projet établi par Relève d’après les données du placement " + whole.id()
                        + ". Les parties le relisent et le complètent si besoin avec leur conseil départemental de l’Ordre.");
    }

    private static List<String> contract(MakeContract.Amendment it) {
        var signed = it.whole().signedOn();
        return List.of("Le présent avenant complète le contrat"
                + (signed == null ? "" : " que les parties ont signé le " + FrenchDates.day(signed))
                + ", dont l’empreinte (SHA-256) est " + it.contractHash()
                + ". Il remplace tout avenant de prolongation antérieur.");
    }

    private static List<String> unchanged(Assignment whole, Parties.Doctor doctor, RuleBook rules) {
        var said = new ArrayList<String>();
        said.add(
                "Les horaires, la rémunération et les autres clauses du contrat s’appliquent aux demi-journées ajoutées.");
        said.add("L’assurance responsabilité civile professionnelle du médecin est valable jusqu’au "
                + FrenchDates.day(doctor.insuranceValidUntil()) + ".");
        if (whole.student()) {
            said.add("Prolongation comprise, le remplacement par un étudiant dure "
                    + rules.number(RuleCode.STUDENT_LONGEST_MONTHS) + " mois au plus.");
        }
        return said;
    }
}
