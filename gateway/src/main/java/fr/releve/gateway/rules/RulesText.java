package fr.releve.gateway.rules;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The dated rules, read by anybody and changed by administrators. English is in {@code messages/rules_en.properties}. */
@MessageBundle(value = "rules", locale = "fr")
public interface RulesText {

    @Message("Règles datées")
    String title();

    @Message("Ce que disent la loi, les conventions et les usages, depuis quand et d’après quelle source. Une règle"
            + " change à partir d’un jour ; le passé reste comme il était.")
    String lead();

    @Message("Les règles que suit Relève")
    String publicTitle();

    @Message("Ce que disent aujourd’hui la loi, les conventions et les usages, depuis quand et d’après quelle source :"
            + " qui peut exercer, ce que le contrat doit respecter, les aides, les délais. C’est une information datée ; en cas"
            + " de doute, votre conseil départemental de l’Ordre et votre caisse vous répondent.")
    String publicLead();

    @Message("Montrer")
    String show();

    @Message("Toutes les règles")
    String everything();

    @Message("Appliquer")
    String apply();

    @Message("Aucun changement n’est prévu")
    String none();

    @Message("Pour en prévoir un, ouvrez une règle et donnez sa nouvelle valeur.")
    String noneHint();

    @Message("Règle")
    String rule();

    @Message("Aujourd’hui")
    String today();

    @Message("Depuis le")
    String since();

    @Message("Prévu")
    String planned();

    @Message("{value} à partir du {day}")
    String plannedFrom(String value, String day);

    @Message("rien pour l’instant")
    String nothingYet();

    @Message("Source")
    String source();

    @Message("Aujourd’hui : {value}")
    String saysToday(String value);

    @Message("Cette règle ne dit rien pour aujourd’hui.")
    String saysNothing();

    @Message("Au fil du temps")
    String course();

    @Message("Du")
    String from();

    @Message("Au")
    String until();

    @Message("sans fin connue")
    String noEnd();

    @Message("Valeur")
    String value();

    @Message("Version")
    String version();

    @Message("Prévoir une nouvelle valeur")
    String change();

    @Message("Rien n’est effacé : une erreur se corrige par une autre valeur. Les décisions déjà prises gardent la"
            + " version qu’elles ont suivie.")
    String changeHint();

    @Message("Nouvelle valeur")
    String newValue();

    @Message("À partir du")
    String validFrom();

    @Message("Aujourd’hui au plus tôt")
    String validFromHint();

    @Message("Jusqu’au")
    String validTo();

    @Message("Dernier jour ; ensuite, ce qui valait auparavant vaut de nouveau")
    String validToHint();

    @Message("Le texte, le registre ou l’usage d’où vient cette valeur")
    String sourceHint();

    @Message("Enregistrer cette valeur")
    String save();

    @Message("Toutes les versions, telles qu’elles ont été enregistrées")
    String versions();
}
