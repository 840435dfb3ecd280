package fr.releve.gateway.owndata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One’s own data. English is in {@code messages/own_en.properties}. */
@MessageBundle(value = "own", locale = "fr")
public interface OwnText {

    @Message("Mes données")
    String title();

    @Message("Ce que Relève garde de vous, et qui l’a consulté.")
    String lead();

    @Message(
            "Ce que vous avez fait pour une mairie ou pour la coordination (décisions, réponses, signatures, vérifications)"
                    + " est gardé aux journaux de Relève, pour en rendre compte, et n’est pas dans cette copie :"
                    + " demandez-le à l’exploitant.")
    String inFunction();

    @Message("Télécharger en PDF")
    String pdf();

    @Message("Télécharger pour un autre logiciel (JSON)")
    String json();

    @Message("Rien de personnel n’est gardé sur ce compte")
    String nothing();

    @Message("Il n’a ni dossier de médecin, ni recherche d’emploi, ni message.")
    String nothingHint();

    @Message("Rien.")
    String none();

    @Message("Et {count} de plus, dans le PDF.")
    String more(long count);

    @Message("Supprimer mon compte")
    String close();

    @Message(
            "Vous n’avez ni dossier ni recherche : il ne reste que ce compte, votre adresse et votre nom. Il est supprimé dans les"
                    + " minutes qui suivent ; sans dossier, il le serait de lui-même deux ans après son ouverture.")
    String closeHint();

    @Message("J’ai compris que ce compte ne pourra pas être rétabli")
    String closeUnderstood();

    @Message("Supprimer le compte")
    String closeThis();

    @Message("Vous pouvez corriger, effacer ou vous opposer : depuis « Mon dossier » ou « Mes souhaits », ou"
            + " auprès de l’exploitant.")
    String rights();
}
