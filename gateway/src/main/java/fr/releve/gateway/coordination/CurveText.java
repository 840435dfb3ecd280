package fr.releve.gateway.coordination;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of cover against doctors' wishes; the English is in {@code messages/curve_en.properties}. */
@MessageBundle(value = "curve", locale = "fr")
public interface CurveText {

    @Message("Couvrir les besoins ou suivre les souhaits des médecins")
    String title();

    @Message(
            "Chaque ligne est un plan de toute la région. Plus les souhaits des médecins pèsent (peu de route, un lieu déjà connu), moins il reste de médecins et de besoins qui se préféreraient, et moins de demi-journées sont couvertes.")
    String hint();

    @Message("Cette comparaison est en train d’être calculée : revenez dans une minute.")
    String soon();

    @Message("Poids des souhaits")
    String weight();

    @Message("{percent} %")
    String percent(int percent);

    @Message("{percent} %, comme aujourd’hui")
    String percentNow(int percent);

    @Message("Demi-journées couvertes")
    String halfDays();

    @Message("Points pour les médecins")
    String points();

    @Message("Se préféreraient")
    String wouldRather();
}
