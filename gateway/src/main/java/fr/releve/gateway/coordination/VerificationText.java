package fr.releve.gateway.coordination;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Documents that coordinators have to see. English is in {@code messages/verification_en.properties}. */
@MessageBundle(value = "verification", locale = "fr")
public interface VerificationText {

    @Message("Documents à vérifier")
    String verifications();

    @Message("Attestez seulement ce que vous avez vu. Un changement du dossier demande une nouvelle vérification.")
    String verificationsLead();

    @Message("Tout est vérifié")
    String allVerified();

    @Message("Les nouveaux dossiers arrivent ici.")
    String allVerifiedHint();

    @Message("Document")
    String document();

    @Message("Assurance")
    String insurance();

    @Message("jusqu’au {day}")
    String until(String day);

    @Message("J’ai vu le document professionnel")
    String sawDocument();

    @Message("J’ai vu l’assurance")
    String sawInsurance();

    @Message("Une pièce ne convient pas")
    String cannotAccept();

    @Message("Laquelle ?")
    String whichPaper();

    @Message(
            "Le médecin l’apprend par un message : la pièce manque, ne se lit pas ou ne dit pas la même chose que son dossier.")
    String cannotAcceptHint();

    @Message("Demander la pièce de nouveau")
    String askAgain();

    @Message("Attester")
    String vouch();

    @Message("Voir les documents")
    String seePapers();

    @Message("Documents de {doctor}")
    String papersOf(String doctor);

    @Message("Lire cette page ou ouvrir un document est noté, et le médecin peut voir qui l’a fait.")
    String papersLead();

    @Message("Documents")
    String papers();

    @Message("Aucun document déposé")
    String noPaper();

    @Message("Le médecin les dépose dans « Mes papiers » ; vous pouvez aussi les avoir vus autrement.")
    String noPaperHint();

    @Message("Tous les dossiers à vérifier")
    String backToVerifications();

    @Message("pièce redemandée le {day}")
    String askedAgain(String day);

    @Message("Nom ou RPPS")
    String nameOrRpps();

    @Message("Situation")
    String situation();

    @Message("Aucun dossier ne correspond")
    String nobodySo();

    @Message("Fin de validité la plus proche")
    String byEnd();
}
