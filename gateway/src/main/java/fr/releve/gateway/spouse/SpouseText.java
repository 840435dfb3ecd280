package fr.releve.gateway.spouse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where spouses look for work. English is in {@code messages/spouse_en.properties}. */
@MessageBundle(value = "spouse", locale = "fr")
public interface SpouseText {

    @Message("Les offres")
    String leads();

    @Message("Personne d’autre que vous ne voit ce que vous cherchez, ni la mairie, ni la coordination ; sauf votre"
            + " conjoint, si vous partagez votre recherche.")
    String discreet();

    @Message("Près de la commune")
    String near();

    @Message("À moins de {minutes} minutes ; tapez les premières lettres, puis choisissez")
    String nearHint(int minutes);

    @Message("Tous les métiers, pas seulement les miens")
    String everyTrade();

    @Message("Chercher")
    String search();

    @Message("Changer mes souhaits")
    String changeWishes();

    @Message("Aucune offre gardée ici")
    String noneKept();

    @Message("Gardez une offre depuis la liste : elle restera ici, où que vous cherchiez.")
    String noneKeptHint();

    @Message("Voir les offres pour vous")
    String seeOwn();

    @Message("Aucune offre ne correspond")
    String none();

    @Message("Allongez le trajet, ajoutez un métier proche, ou regardez tous les métiers.")
    String noneHint();

    @Message("{hours} h par semaine")
    String hours(long hours);

    @Message("Voir l’offre chez l’employeur")
    String atEmployer();

    @Message("Mes souhaits")
    String wishes();

    @Message("Chercher un emploi près des missions")
    String welcome();

    @Message("Ni la mairie ni la coordination ne voient vos métiers et votre trajet ; votre conjoint médecin voit les"
            + " offres qui y répondent seulement si vous les partagez. Rien de cela ne départage deux médecins, et vous"
            + " pouvez tout retirer à tout moment.")
    String kept();

    @Message("Code donné par votre conjoint médecin")
    String code();

    @Message(
            "Votre conjoint médecin le crée dans « Mon dossier », rubrique « Mon conjoint ». Sans code, demandez-le-lui"
                    + " d’abord : il ouvre votre recherche, et elle seule.")
    String codeHint();

    @Message("Mes métiers")
    String trades();

    @Message(
            "Tapez un mot, comme « secrétariat » ou « infirmier », puis choisissez dans la liste. Laissez vide ce qui ne sert pas.")
    String tradesHint();

    @Message("Trajet, en minutes au plus")
    String minutes();

    @Message("J’accepte que Relève cherche des missions où je trouve aussi un emploi")
    String optIn();

    @Message("Enregistrer mes souhaits")
    String save();

    @Message("Choisir un besoin")
    String aroundNeed();

    @Message("Tout retirer")
    String withdraw();

    @Message("Votre compte conjoint et vos souhaits sont effacés aussitôt ; votre conjoint médecin n’en est pas"
            + " informé.")
    String withdrawHint();

    @Message("Il faudra un nouveau code pour revenir.")
    String withdrawSure();

    @Message("Effacer ma recherche")
    String withdrawThis();

    @Message("Métier")
    String trade();

    @Message("Tous mes métiers")
    String ownTrades();

    @Message("Trier par")
    String sortBy();

    @Message("Voir tous les métiers")
    String seeAll();

    @Message("Carte des offres de la liste")
    String mapLabel();

    @Message("\\{0} offres dans ce secteur : agrandir")
    String severalHere();

    @Message("Chaque point mène aux offres de cette commune.")
    String mapHint();

    @Message("Rond orange\u00A0: les offres d’une commune. Rond vert\u00A0: celles de plusieurs communes, à agrandir.")
    String mapLegend();

    @Message("En savoir plus")
    String more();

    @Message("Métier {number}")
    String tradeNumber(int number);

    @Message("Mon conjoint médecin peut voir les offres à côté de ses missions (« À deux »)")
    String share();

    @Message("Sans cette case, votre conjoint ne voit rien de ce que vous cherchez.")
    String shareHint();

    @Message("Seulement celles que j’ai gardées")
    String keptOnly();

    @Message("Seulement dans cette commune")
    String hereOnly();

    @Message("Les besoins qui conviennent à votre conjoint")
    String partnerNeeds();

    @Message(
            "Les offres comptées sont celles de vos métiers, à {minutes} minutes au plus. Votre conjoint vous montre ces"
                    + " besoins ; ils disparaissent dès que l’un de vous deux le veut.")
    String partnerNeedsHint(int minutes);

    @Message("à {minutes} min de chez votre conjoint")
    String partnerMinutes(int minutes);

    @Message("autour de {place}")
    String aroundPlace(String place);

    @Message("n’est plus proposée")
    String gone();

    @Message("Ne plus garder")
    String letGo();
}
