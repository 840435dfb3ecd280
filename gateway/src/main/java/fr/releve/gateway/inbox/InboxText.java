package fr.releve.gateway.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the account was told. English is in {@code messages/inbox_en.properties}. */
@MessageBundle(value = "inbox", locale = "fr")
public interface InboxText {

    @Message("Mes messages")
    String title();

    @Message("Tout ce que Relève vous a dit, même ce que vous ne recevez pas par courriel.")
    String lead();

    @Message("Tous les messages sont lus.")
    String allRead();

    @Message("Pas encore de message")
    String nothing();

    @Message("Vous serez prévenu ici, et par courriel, dès qu’il y aura quelque chose à vous dire.")
    String nothingHint();

    @Message(
            "Relève écrit ici aux médecins, aux communes et à la coordination, quand une proposition ou une mission les"
                    + " concerne.")
    String nothingElse();

    @Message("non lu")
    String isNew();

    @Message("Marquer comme lu")
    String markRead();

    @Message("Messages plus anciens")
    String older();

    @Message("Mes courriels")
    String mails();

    @Message("Choisissez à quel rythme Relève vous écrit. Cette liste, elle, garde tout pendant deux ans.")
    String mailsHint();

    @Message("Enregistrer mes choix")
    String save();

    @Message("Mon agenda")
    String calendars();

    @Message("Qui connaît une de ces adresses lit vos dates. Retirez celles qui ne servent plus.")
    String calendarsHint();

    @Message("Aucune adresse d’agenda n’est ouverte.")
    String noCalendar();

    @Message("Adresse ouverte le {when}")
    String opened(String when);

    @Message("Retirer cette adresse")
    String revoke();

    @Message(
            "L’agenda qui s’en sert ne recevra plus vos missions. Vous pourrez ouvrir une autre adresse dans « Mes missions ».")
    String revokeSure();

    @Message("Fermer cette adresse")
    String revokeThis();

    @Message("Messages plus récents")
    String newer();
}
