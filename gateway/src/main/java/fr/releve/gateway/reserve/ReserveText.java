package fr.releve.gateway.reserve;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands behind a need. English is in {@code messages/reserve_en.properties}. */
@MessageBundle(value = "reserve", locale = "fr")
public interface ReserveText {

    @Message("Liste de réserve")
    String title();

    @Message("Encore sans médecin : {days}. Voici qui pourrait encore venir, le plus utile d’abord.")
    String uncovered(String days);

    @Message("Chaque demi-journée à venir a son médecin. Si une place est rendue, ceux-ci sont les premiers possibles.")
    String covered();

    @Message("Personne d’autre ne pourrait venir pour l’instant.")
    String nobody();

    @Message("Médecins possibles : {all}, dont {shown} ici.")
    String shownOf(int shown, int all);

    @Message("Rang")
    String rank();

    @Message("Demi-journées possibles")
    String halfDays();

    @Message("Trajet")
    String travel();

    @Message("Relais")
    String relay();

    @Message("Plusieurs médecins se partagent ce besoin :")
    String relayHint();

    @Message("Déjà promis à d’autres médecins sur ce besoin :")
    String promised();

    @Message("Qui d’autre pourrait venir ?")
    String whoElse();
}
