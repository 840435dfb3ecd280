package fr.releve.gateway.doctor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where doctors work. English is in {@code messages/doctor_en.properties}. */
@MessageBundle(value = "doctor", locale = "fr")
public interface DoctorText {

    @Message("Mes propositions")
    String proposals();

    @Message("Rien n’attend votre réponse")
    String nothing();

    @Message("Dès qu’une mission correspond à vos jours et qu’une personne l’a validée, elle apparaît ici et vous"
            + " recevez un message.")
    String nothingYet();

    @Message("Plus de jours, plus de missions")
    String moreDays();

    @Message("Vous acceptez jusqu’à {minutes} minutes de trajet depuis {home}.")
    String reach(int minutes, String home);

    @Message("Proposer mes jours")
    String offerDays();

    @Message("Voir les missions pour moi")
    String seeFitting();

    @Message("Une proposition attend votre réponse")
    String one();

    @Message("{count} propositions attendent votre réponse")
    String many(int count);

    @Message("Décliner n’a aucune conséquence.")
    String noConsequence();

    @Message("L’accueil a déjà dit oui")
    String hostAccepted();

    @Message("À savoir avant de répondre")
    String toKnow();

    @Message("À vous de répondre")
    String yourTurn();

    @Message("Vos jours")
    String yourDays();

    @Message("Rémunération")
    String pay();

    @Message("Trajet")
    String travel();

    @Message("Prochaine mission : {place}, {day}")
    String ahead(String place, String day);

    @Message("Encore {halfDays} :")
    String left(String halfDays);

    @Message("{minutes} minutes depuis {home}")
    String road(Integer minutes, String home);

    @Message("C’est dans votre commune")
    String atHome();

    @Message("À quelques minutes, depuis {home}")
    String nextDoor(String home);

    @Message("vous acceptez jusqu’à {minutes} minutes")
    String yourLimit(int minutes);

    @Message("Ce que cela change là-bas")
    String changes();

    @Message("de consultation, pour {residents} à {minutes} au plus d’après la distance.")
    String brings(String residents, String minutes);

    @Message("Vous prenez {filled} des {wanted} que demande ce besoin.")
    String fills(String filled, String wanted);

    @Message("Vous prenez tout ce que demande ce besoin.")
    String fillsAll();

    @Message("Le territoire est prioritaire.")
    String priority();

    @Message("Sur place")
    String onSite();

    @Message("Logement possible")
    String housingYes();

    @Message("Pas de logement proposé")
    String housingNo();

    @Message("Accepter : {days}")
    String accept(String days);

    @Message("Décliner")
    String decline();

    @Message("Voir le besoin")
    String see();

    @Message("Répondez avant")
    String answerBefore();

    @Message("Ces demi-journées vous sont réservées d’ici là.")
    String reserved();

    @Message("Plusieurs médecins sont sollicités en même temps : le premier qui accepte obtient la place.")
    String firstToAccept();

    @Message("Et après ?")
    String after();

    @Message("L’accueil confirme de son côté. Dès que vous êtes d’accord tous les deux, chacun reçoit les coordonnées"
            + " de l’autre.")
    String afterHint();

    @Message("Pourquoi vous ?")
    String whyYou();

    @Message("Les raisons s’additionnent : {points} points.")
    String sum(String points);

    @Message("Pour mieux vous proposer la prochaine fois")
    String forNextTime();

    @Message("Décliner cette proposition")
    String declineThis();

    @Message("En attente de l’accueil")
    String waitingForHost();

    @Message("Vous avez accepté")
    String youAccepted();

    @Message("Toutes mes missions")
    String allMissions();

    @Message("Mes missions")
    String missions();

    @Message("Aucune mission pour l’instant")
    String noMission();

    @Message("Vos missions apparaissent ici quand l’accueil et vous avez dit oui.")
    String noMissionHint();

    @Message("Vos accords, vos papiers et votre agenda.")
    String missionsLead();

    @Message("Mon agenda")
    String calendar();

    @Message("Ajoutez cette adresse à votre agenda : vos missions s’y tiennent à jour toutes seules. Gardez-la pour"
            + " vous ; vous pouvez la retirer à tout moment.")
    String calendarHint();

    @Message("Créer l’adresse de mon agenda")
    String calendarMake();

    @Message("Missions pour moi")
    String fitting();

    @Message("Ce qui tient déjà dans vos jours et votre trajet, le plus utile d’abord. Une proposition n’arrive qu’une"
            + " fois validée par une personne.")
    String fittingLead();

    @Message("Seules les {count} plus utiles sont comptées ici.")
    String moreFitting(String count);

    @Message("Aucune mission ne tient encore dans vos jours")
    String noFitting();

    @Message("Proposez d’autres jours, ou acceptez un trajet un peu plus long.")
    String noFittingHint();

    @Message("Il s’en faut de peu")
    String close();

    @Message("Ces besoins n’ont qu’un obstacle.")
    String closeHint();

    @Message("{minutes} min de trajet")
    String minutes(int minutes);

    @Message("Pourquoi pas moi ?")
    String whyNot();

    @Message("Pourquoi pas moi : {title}")
    String whyNotTitle(String title);

    @Message("Rien ne l’empêche")
    String nothingInTheWay();

    @Message("Ce besoin vous est ouvert. Il est proposé à qui lui convient le mieux dans l’ensemble de la région.")
    String nothingInTheWayHint();

    @Message("Ce qui l’empêche")
    String inTheWay();

    @Message("Ce qui compterait")
    String wouldScore();

    @Message("Changer mes jours")
    String change();

    @Message("Changer mon dossier")
    String changeFile();

    @Message("Aucune mission aussi proche")
    String noFittingSoNear();
}
