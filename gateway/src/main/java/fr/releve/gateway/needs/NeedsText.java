package fr.releve.gateway.needs;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Needs, on the map, in the list and one by one. English is in {@code messages/needs_en.properties}. */
@MessageBundle(value = "needs", locale = "fr")
public interface NeedsText {

    @Message("Les besoins")
    String title();

    @Message("Filtrer")
    String filter();

    @Message("Territoire")
    String territory();

    @Message("Tous")
    String all();

    @Message("Type de mission")
    String kind();

    @Message("Spécialité")
    String specialty();

    @Message("À partir du")
    String from();

    @Message("Jusqu’au")
    String until();

    @Message("Près de la commune")
    String near();

    @Message("Trajet, en minutes au plus")
    String minutes();

    @Message("Seulement dans cette commune")
    String hereOnly();

    @Message("Avec un logement")
    String housing();

    @Message("Aucun besoin ne correspond")
    String none();

    @Message("Élargissez la recherche : un autre territoire, toutes les missions, un trajet plus long.")
    String noneHint();

    @Message("Voir tous les besoins")
    String seeAll();

    @Message("Carte des besoins de la liste")
    String mapLabel();

    @Message("La carte montre les besoins de la liste ; chaque point mène à sa fiche.")
    String mapHint();

    @Message(
            "Rond orange\u00A0: les besoins d’une commune. Rond rouge avec un point d’exclamation\u00A0: l’un d’eux est urgent."
                    + " Rond vert\u00A0: plusieurs communes, à agrandir.")
    String mapLegend();

    @Message("Contours des territoires estimés d’après la position des communes.")
    String bordersEstimated();

    @Message("Contours des territoires\u00A0: {source}.")
    String bordersOf(String source);

    @Message("logement possible")
    String housingPossible();

    @Message("à environ {minutes} min")
    String about(String minutes);

    @Message("Urgent")
    String urgent();

    @Message("Tous les besoins")
    String back();

    @Message("Dates")
    String dates();

    @Message("Rémunération")
    String pay();

    @Message("Sur place")
    String onSite();

    @Message("Logement possible")
    String housingYes();

    @Message("Pas de logement proposé")
    String housingNo();

    @Message("Ces jours vous conviennent ?")
    String suits();

    @Message("Proposez vos jours : Relève calcule si l’accord est possible et une personne le valide.")
    String suitsHint();

    @Message("Proposer mes jours")
    String offerDays();

    @Message("Pourquoi pas moi ?")
    String whyNot();

    @Message("Ce besoin ne vous est pas proposé ? Voyez ce qui l’empêche.")
    String whyNotHint();

    @Message("Un emploi près d’ici ?")
    String jobsAround();

    @Message(
            "Les offres de vos métiers autour de ce besoin. Personne d’autre que vous ne voit ce que vous cherchez, sauf"
                    + " votre conjoint, si vous partagez votre recherche.")
    String jobsAroundHint();

    @Message("Voir les offres autour")
    String seeJobs();

    @Message("Trajet")
    String road();

    @Message("{minutes} min depuis {town}")
    String roadFrom(int minutes, String town);

    @Message("estimé d’après la distance")
    String roadHint();

    @Message("Et après ?")
    String after();

    @Message("La coordination du territoire valide, puis vous et l’accueil répondez chacun. Les coordonnées sont"
            + " échangées une fois l’accord trouvé.")
    String afterHint();

    @Message("Qui répond, et quand ?")
    String whoAnswers();

    @Message("L’accueil a {time} pour répondre une fois la proposition validée.")
    String answersWithin(String time);

    @Message("C’est urgent : l’accueil a {time} pour répondre une fois la proposition validée.")
    String answersSoon(String time);

    @Message("Trier par")
    String sort();

    @Message("Passer la carte")
    String mapSkip();

    @Message("Filtrer et trier")
    String choose();

    @Message("\\{0} besoins dans ce secteur : agrandir")
    String severalHere();

    @Message("Cet accueil répond à {share} % des propositions.")
    String answersShare(Long share);

    @Message("La moitié de ses réponses arrivent en moins de {hours} h.")
    String answersIn(Long hours);

    @Message("Où se trouve le besoin")
    String where();

    @Message("Les besoins ouverts de {territory}")
    String othersThere(String territory);
}
