package fr.releve.gateway.doctor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a couple looks for together. English is in {@code messages/couple_en.properties}. */
@MessageBundle(value = "couple", locale = "fr")
public interface CoupleText {

    @Message("À deux")
    String title();

    @Message("Vos missions possibles, et à côté les emplois de votre conjoint à moins de {minutes} minutes.")
    String lead(int minutes);

    @Message("Aucune mission possible pour l’instant")
    String noMission();

    @Message("Proposez plus de jours : les missions et les emplois à côté apparaîtront ici.")
    String noMissionHint();

    @Message("Toutes les missions")
    String allMissions();

    @Message("Avec un emploi à portée")
    String withJobs();

    @Message("Aucune mission n’a encore d’emploi à portée")
    String noneWithJobs();

    @Message("Trier par")
    String sortBy();

    @Message("Les missions les plus utiles")
    String byMission();

    @Message("Le plus d’emplois")
    String byJobs();

    @Message("Appliquer")
    String apply();

    @Message("Pas d’emploi à portée pour l’instant")
    String noJob();

    @Message("et {count} de plus")
    String andMore(long count);

    @Message(
            "Ni la mairie ni la coordination ne voient cette page. Elle ne départage jamais deux médecins, et disparaît dès que l’un de vous deux le veut.")
    String privacy();

    @Message("Cette page n’existe que si vous êtes d’accord tous les deux.")
    String both();

    @Message("Vous invitez")
    String step1();

    @Message("Donnez à votre conjoint le code de « Mon dossier ».")
    String step1Does();

    @Message("Votre conjoint dit ce qu’il cherche")
    String step2();

    @Message("Ses métiers et son trajet, sur son propre compte.")
    String step2Does();

    @Message("Votre conjoint accepte de partager")
    String step3();

    @Message("Une case de « Mes souhaits », à décocher à tout moment.")
    String step3Does();

    @Message("Ce que voit votre conjoint")
    String spouseSees();

    @Message("Votre conjoint voit quels besoins vous conviennent, dix au plus : leur commune, leur type et la durée du"
            + " trajet, sans vos jours ni vos points.")
    String needsShown();

    @Message("Votre conjoint ne voit pas quels besoins vous conviennent. Vous pouvez les lui montrer : la commune, la"
            + " nature et la durée du trajet, sans vos jours ni vos points.")
    String needsHidden();

    @Message("Les montrer à mon conjoint")
    String showNeeds();

    @Message("Ne plus les montrer")
    String hideNeeds();

    @Message("Inviter mon conjoint")
    String invite();
}
