package fr.releve.gateway.doctor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A doctor's documents. English is in {@code messages/papers_en.properties}. */
@MessageBundle(value = "papers", locale = "fr")
public interface PapersText {

    @Message("Mes papiers")
    String title();

    @Message("Vous seul les voyez, et le coordinateur qui vérifie votre dossier ; ils sont gardés chiffrés."
            + " Un titre ou une assurance vérifiés que vous remplacez sont à vérifier de nouveau.")
    String lead();

    @Message("Aucun document")
    String none();

    @Message("La coordination vérifie plus vite un dossier dont elle voit les documents.")
    String noneHint();

    @Message("Documents déposés")
    String handedIn();

    @Message("Déposer un document")
    String handIn();

    @Message("Document")
    String kind();

    @Message("Valable jusqu’au")
    String until();

    @Message("Demandé pour une licence ou une assurance seulement.")
    String untilHint();

    @Message("Fichier")
    String file();

    @Message("PDF, PNG ou JPEG, 10 Mo au plus. Il remplace celui de même nature.")
    String fileHint();

    @Message("Ce fichier dépasse 10 Mo. Numérisez-le en moins fin, ou en plusieurs fichiers.")
    String fileTooLarge();

    @Message("Déposer")
    String handInThis();

    @Message("Retirer")
    String takeBack();

    @Message("Il est effacé aussitôt ; vous pourrez le déposer de nouveau."
            + " Si la coordination l’avait vérifié, votre dossier est à vérifier de nouveau.")
    String takeBackSure();

    @Message("Effacer ce document")
    String takeBackThis();

    @Message("Voir et déposer mes documents")
    String see();

    @Message("valable jusqu’au {day}")
    String validUntil(String day);

    @Message("à renouveler bientôt")
    String endsSoon();

    @Message("périmé")
    String ended();

    @Message("Mettre à jour mes papiers")
    String renew();

    @Message("Rien à renouveler bientôt")
    String nothingToRenew();
}
