package fr.releve.gateway.placement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A placement from agreement to its end. English is in {@code messages/placement_en.properties}. */
@MessageBundle(value = "placement", locale = "fr")
public interface PlacementText {

    @Message("Mission à {place}")
    String title(String place);

    @Message("Retour à la liste")
    String back();

    @Message("Cette mission n’a pas lieu comme prévu.")
    String fell();

    @Message("Ces demi-journées ont eu lieu :")
    String done();

    @Message("Motif : {reason}.")
    String because(String reason);

    @Message("Étapes")
    String steps();

    @Message("en attente")
    String now();

    @Message("ensuite")
    String later();

    @Message("À vous")
    String yourTurn();

    @Message(
            "Lisez d’abord le contrat. Votre signature porte sur ce document précis ; s’il changeait, elle serait refusée et rien ne serait signé.")
    String readFirst();

    @Message("Lire le contrat (PDF)")
    String readContract();

    @Message("J’ai lu le contrat et je l’accepte")
    String haveRead();

    @Message("Signer le contrat")
    String sign();

    @Message("Le contrat ne peut pas être préparé pour le moment. Réessayez dans un instant.")
    String noContract();

    @Message("Envoyez le contrat signé au conseil départemental de l’Ordre, puis dites-le ici.")
    String transmitHint();

    @Message("Il devrait y être avant le {day}.")
    String sendBefore(String day);

    @Message("Le contrat est envoyé")
    String transmit();

    @Message("Garder la preuve de l’envoi")
    String sending();

    @Message("Garder la référence de sa lettre")
    String letter();

    @Message("Référence de l’envoi")
    String sendingReference();

    @Message("Date de l’envoi")
    String sendingDate();

    @Message("Référence de la lettre de l’Ordre")
    String letterReference();

    @Message("Date de cette lettre")
    String letterDate();

    @Message(
            "Numéro d’un recommandé ou d’un dossier, sans nom de personne : les deux côtés et la coordination le lisent.")
    String referenceHint();

    @Message("Réponse de l’Ordre")
    String ordreSaid();

    @Message("L’Ordre a répondu depuis ?")
    String ordreAnswered();

    @Message(
            "Un refus arrête la mission : ce qui en reste à venir redevient libre, l’autre côté est prévenu et un autre médecin est recherché. Cela ne peut pas être repris.")
    String refusalEnds();

    @Message("Enregistrer la réponse")
    String record();

    @Message("Le contrat")
    String contract();

    @Message("Il reprend les jours, le lieu et la rémunération convenus, avec les règles du jour de l’accord.")
    String contractHint();

    @Message("La mission est tombée avant que les deux côtés aient signé : il n’y a plus de contrat à lire.")
    String contractGone();

    @Message("Vous avez signé")
    String youSigned();

    @Message("La mission a eu lieu")
    String complete();

    @Message("Contrôle du contrat")
    String check();

    @Message("Chaque point avec sa source. Ce n’est pas un conseil juridique.")
    String checkHint();

    @Message("Qui joindre")
    String contacts();

    @Message("Le lieu")
    String place();

    @Message("Voir le besoin")
    String seeNeed();

    @Message("Plus longtemps ?")
    String longer();

    @Message(
            "Vous êtes libre d’accepter ou non : sans votre accord, la mission reste comme convenu. Vous pouvez aussi demander d’autres demi-journées.")
    String freeToAgree();

    @Message("Accepter ces demi-journées")
    String agreeLonger();

    @Message("L’autre côté est prévenu. Tant qu’il n’a pas accepté, la mission reste comme convenu.")
    String untilAgreed();

    @Message("Une de ces demi-journées est passée : ce souhait ne peut plus être accepté tel quel.")
    String wishPast();

    @Message("Prolonger la mission")
    String askLonger();

    @Message("Rien ne change avant l’accord de l’autre côté. Une nouvelle demande remplace la précédente.")
    String askLongerHint();

    @Message("Le besoin ne demande pas d’autre demi-journée à venir.")
    String nothingLeft();

    @Message("Demi-journées à ajouter, parmi celles que le besoin demande encore")
    String whichDays();

    @Message("Demander ces demi-journées")
    String sendWish();

    @Message("L’avenant de prolongation")
    String amendment();

    @Message(
            "Des demi-journées ont été ajoutées après la signature du contrat : un avenant les nomme. Le reste du contrat ne change pas.")
    String amend();

    @Message(
            "Lisez-le d’abord. Votre signature porte sur ce document précis ; s’il changeait, elle serait refusée et rien ne serait signé.")
    String readAmendmentFirst();

    @Message("Lire l’avenant (PDF)")
    String readAmendment();

    @Message("J’ai lu l’avenant et je l’accepte")
    String haveReadAmendment();

    @Message("Signer l’avenant")
    String signAmendment();

    @Message("L’avenant ne peut pas être préparé pour le moment. Réessayez dans un instant.")
    String noAmendment();

    @Message("Signé par les deux côtés le {day}.")
    String amended(String day);

    @Message("Envoyez-le au conseil départemental de l’Ordre, puis dites-le ici.")
    String sendAmendment();

    @Message("L’avenant est envoyé")
    String amendmentIsSent();

    @Message("Envoyé à l’Ordre le {day}.")
    String amendmentSent(String day);

    @Message(
            "Envoyez-le au conseil départemental de l’Ordre dans le délai qu’il indique : la mission est terminée, cela ne se note plus dans Relève.")
    String sendAmendmentUnnoted();

    @Message(
            "Un étudiant ne commence ces demi-journées qu’avec une nouvelle autorisation de l’Ordre : envoyez-lui l’avenant signé sans attendre. Sans elle, elles tombent à leur début ; le reste de la mission ne change pas.")
    String awaitsAuthorisation();

    @Message("Il attend encore la signature de l’autre côté.")
    String amendmentAwaited();

    @Message("La mission est terminée : il ne peut plus être signé dans Relève.")
    String amendmentTooLate();

    @Message("Laisser la mission comme convenu")
    String declineLonger();

    @Message("Un empêchement ?")
    String problem();

    @Message(
            "Les demi-journées à venir redeviennent libres et d’autres médecins sont recherchés aussitôt. L’autre côté est prévenu.")
    String problemHint();

    @Message("Motif")
    String reason();

    @Message("Annuler la mission")
    String cancel();

    @Message("Interrompre la mission")
    String interrupt();

    @Message("Le médecin n’est pas venu")
    String missed();

    @Message("Cela ne peut pas être repris.")
    String sure();

    @Message("Oui, annuler la mission")
    String cancelThis();

    @Message("Oui, interrompre la mission")
    String interruptThis();

    @Message("Oui, signaler son absence")
    String missedThis();

    @Message("Ce qui s’est passé")
    String history();
}
