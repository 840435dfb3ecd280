package fr.releve.gateway.doctor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The half-days that a doctor offers. English is in {@code messages/days_en.properties}. */
@MessageBundle(value = "days", locale = "fr")
public interface DaysText {

    @Message("Mes jours")
    String title();

    @Message("Touchez une demi-journée pour la proposer, puis enregistrez.")
    String lead();

    @Message("Au clavier : flèches pour aller, espace pour proposer, tabulation pour continuer.")
    String keyboard();

    @Message("Plusieurs jours d’un coup")
    String atOnce();

    @Message("chaque")
    String every();

    @Message("moment")
    String moment();

    @Message("journée")
    String wholeDay();

    @Message("jusqu’au")
    String upTo();

    @Message("Proposer")
    String propose();

    @Message("Je ne serai pas là…")
    String away();

    @Message("du")
    String awayFrom();

    @Message("au")
    String awayUntil();

    @Message("Retirer ces jours")
    String takeOff();

    @Message("Ce que vous aviez proposé entre ces dates est retiré. Ce qui est promis reste.")
    String awayHint();

    @Message("Au plus")
    String cap1();

    @Message("demi-journées par semaine et")
    String cap2();

    @Message("par mois")
    String cap3();

    @Message("Une semaine à cheval sur deux mois compte pour celui de son jeudi.")
    String capHint();

    @Message("Demi-journées par semaine, au plus")
    String weekCap();

    @Message("Demi-journées par mois, au plus")
    String monthCap();

    @Message("Déjà promis")
    String promised();

    @Message("Ces demi-journées sont verrouillées. Pour en changer, ouvrez la mission.")
    String promisedHint();

    @Message("proposé")
    String offered();

    @Message("promis : à modifier avec l’accueil")
    String taken();

    @Message("libre")
    String free();

    @Message("Autres mois")
    String otherMonths();

    @Message("Mois précédents")
    String earlier();

    @Message("Mois suivants")
    String later();

    @Message("Enregistrer mes jours")
    String save();
}
