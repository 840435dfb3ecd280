package fr.releve.gateway.doctor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A doctor's registration and file. English is in {@code messages/file_en.properties}. */
@MessageBundle(value = "file", locale = "fr")
public interface FileText {

    @Message("Mon dossier")
    String title();

    @Message("Inscription")
    String signUp();

    @Message("Bienvenue, docteur")
    String welcome();

    @Message("Quatre étapes, trois minutes. Ce que vous saisissez est gardé dans cet onglet à chaque étape.")
    String signUpLead();

    @Message("Étape {number} sur 4")
    String step(int number);

    @Message("Qui je suis")
    String who();

    @Message("Jusqu’où je vais")
    String howFar();

    @Message("Ce qui compte pour moi")
    String matters();

    @Message("Prénom")
    String firstName();

    @Message("Nom")
    String lastName();

    @Message("Adresse électronique")
    String email();

    @Message("Celle de votre compte, où elle se change : reconnectez-vous ensuite, puis enregistrez ce dossier.")
    String emailHint();

    @Message("Changer d’adresse dans mon compte")
    String changeEmail();

    @Message("Téléphone")
    String phone();

    @Message("Ma situation")
    String category();

    @Message("Ma spécialité")
    String specialty();

    @Message("Numéro RPPS")
    String rpps();

    @Message("11 chiffres, sur votre carte professionnelle")
    String rppsHint();

    @Message("Mon document professionnel")
    String credentialKind();

    @Message("Numéro du document")
    String credentialNumber();

    @Message("Valable jusqu’au")
    String credentialUntil();

    @Message("Votre inscription à l’Ordre n’a pas de fin ? Indiquez le jour jusqu’auquel vous comptez exercer.")
    String credentialUntilHint();

    @Message("Assurance valable jusqu’au")
    String insuranceUntil();

    @Message("Les demi-journées que je peux prêter chaque semaine")
    String usualDays();

    @Message("Rien n’est figé : chaque jour se change ensuite dans « Mes jours ».")
    String usualHint();

    @Message("Ma commune")
    String commune();

    @Message("Tapez les premières lettres, puis choisissez")
    String communeHint();

    @Message("Trajet, en minutes au plus")
    String maxMinutes();

    @Message("Depuis {home}, en {minutes} minutes au plus : {needs} de votre spécialité, dans {communes}.")
    String within(String home, int minutes, String needs, String communes);

    @Message("Depuis {home}, en {minutes} minutes au plus : aucun besoin ouvert de votre spécialité pour l’instant.")
    String nothingWithin(String home, int minutes);

    @Message("Trajets estimés d’après la distance. Dans le cercle, ce que vous atteignez. Un gros point est une commune"
            + " qui a besoin de vous.")
    String withinHint();

    @Message("Carte : {home} et ce qui est à {minutes} minutes au plus")
    String withinLabel(String home, int minutes);

    @Message("Choisissez votre commune et un nombre de minutes : la carte montre ce que vous atteignez.")
    String withinAsk();

    @Message("Voir la carte")
    String seeWithin();

    @Message("J’accepte de dormir sur place")
    String overnight();

    @Message("Les missions que j’accepte")
    String kinds();

    @Message("Les lieux où j’aimerais exercer")
    String settings();

    @Message("C’est un souhait : ces lieux passent devant, aucun autre n’est écarté. Ne cochez rien si tous vous"
            + " conviennent.")
    String settingsHint();

    @Message("J’ai besoin d’un logement sur place")
    String needsHousing();

    @Message("J’accepte que Relève utilise ces informations pour me proposer des missions. Je peux le retirer à tout"
            + " moment ; une mission convenue s’arrête alors, et l’accueil en est prévenu.")
    String consent();

    @Message("Sans cet accord, aucune proposition ne peut vous être faite.")
    String consentHint();

    @Message("Revenir")
    String back();

    @Message("Continuer")
    String goOn();

    @Message("Enregistrer mon dossier")
    String save();

    @Message("M’inscrire et voir mes missions")
    String finish();

    @Message("Mon conjoint")
    String household();

    @Message("Votre conjoint cherche un emploi sur place ? Donnez-lui un code : il ouvre son propre compte, et personne"
            + " d’autre ne voit ce qu’il cherche, sauf vous, s’il partage sa recherche.")
    String householdHint();

    @Message("Créer un code d’invitation")
    String inviteSpouse();

    @Message("Code d’invitation")
    String code();

    @Message("Montré une seule fois : notez-le ou transmettez-le maintenant.")
    String codeHint();

    @Message("Quitter Relève")
    String leave();

    @Message(
            "Sont effacés aussitôt : votre dossier, vos jours, vos papiers, vos messages, vos adresses d’agenda, le lien"
                    + " avec votre conjoint et la liste de qui a lu votre dossier. Les propositions en cours sont retirées ; votre compte"
                    + " est supprimé dans les minutes qui suivent, sauf s’il sert aussi à autre chose.")
    String leaveErased();

    @Message("Restent, sans rien qui mène à vous : les nombres des statistiques et le journal des missions. Une mission"
            + " convenue qui n’est pas finie s’arrête aussitôt, et l’accueil en est prévenu : s’il peut attendre, finissez-la"
            + " d’abord.")
    String leaveKept();

    @Message("J’ai compris que rien de tout cela ne pourra être rétabli")
    String leaveUnderstood();

    @Message("Tout effacer")
    String leaveThis();

    @Message("À deux : ces missions avec les emplois de votre conjoint à côté")
    String together();
}
