package fr.releve.gateway.spouse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where spouses look for work. English is in {@code messages/spouse_en.properties}. */
@MessageBundle(value = "spouse", locale = "fr")
public interface SpouseText {

    @Message("Les offres")
    String leads();

    @Message("Personne d’autre que vous ne voit ce que vous cherchez : ni la mairie, ni la coordination.")
    String discreet();

    @Message("Près de la commune")
    String near();

    @Message("À moins de {minutes} minutes ; tapez les premières lettres, puis choisissez")
    String nearHint(int minutes);

    @Message("Tous les métiers, pas seulement les miens")
    String everyTrade();

    @Message("Chercher")
    String search();

    @Message("Changer mes souhaits")
    String changeWishes();

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

    @Message("Vos métiers et votre trajet sont gardés pour vous seul. Ils ne départagent jamais deux médecins, et vous"
            + " pouvez tout retirer à tout moment.")
    String kept();

    @Message("Code donné par votre conjoint médecin")
    String code();

    @Message("Mes métiers")
    String trades();

    @Message("Codes ROME, séparés par une espace : M1607 (secrétariat), J1506 (soins infirmiers), K2106 (enseignement)")
    String tradesHint();

    @Message("Trajet, en minutes au plus")
    String minutes();

    @Message("J’accepte que Relève cherche des missions où je trouve aussi un emploi")
    String optIn();

    @Message("Enregistrer mes souhaits")
    String save();

    @Message("Tout retirer")
    String withdraw();

    @Message("Votre compte conjoint et vos souhaits sont effacés aussitôt ; votre conjoint médecin n’en est pas"
            + " informé.")
    String withdrawHint();

    @Message("Tout effacer ? Il faudra un nouveau code pour revenir.")
    String withdrawSure();
}
