package fr.releve.gateway.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The front page. English is in {@code messages/home_en.properties}. */
@MessageBundle(value = "home", locale = "fr")
public interface HomeText {

    @Message("Prêtez quelques jours, un territoire respire")
    String title();

    @Message("Prêtez quelques jours. Un territoire respire.")
    String promise();

    @Message("Relève rapproche les médecins volontaires, internes et jeunes retraités, des communes qui manquent de"
            + " soins, et aide leur conjoint à trouver un emploi sur place.")
    String lead();

    @Message("Je suis médecin")
    String doctor();

    @Message("Proposer mes jours, en trois minutes")
    String doctorDoes();

    @Message("Proposer mes jours")
    String offerDays();

    @Message("Je représente une commune")
    String commune();

    @Message("Dire un besoin, voir qui peut venir")
    String communeDoes();

    @Message("Publier un besoin")
    String publish();

    @Message("Le compte d’une mairie est ouvert par l’exploitant de Relève :")
    String communeAccount();

    @Message("lui écrire")
    String writeToOperator();

    @Message("Je cherche un emploi près de mon conjoint médecin")
    String spouse();

    @Message("Voir ce qui se trouve près de ses missions, sans que la mairie ni la coordination le sachent")
    String spouseDoes();

    @Message("Voir les offres")
    String leads();

    @Message("Carte des besoins ouverts, par territoire")
    String mapLabel();

    @Message("Aucun besoin n’est publié pour le moment.")
    String noNeed();

    @Message("{needs}. Le chiffre est le nombre de besoins dans chaque territoire.")
    String mapSays(String needs);

    @Message("Voir la carte et la liste")
    String seeMap();

    @Message("Comment ça marche")
    String how();

    @Message("Vous dites vos jours")
    String step1();

    @Message("Quelques demi-journées suffisent.")
    String step1Does();

    @Message("Les territoires disent leurs besoins")
    String step2();

    @Message("Avec logement, cabinet et rémunération.")
    String step2Does();

    @Message("Relève propose les accords possibles")
    String step3();

    @Message("Chaque raison est écrite en clair.")
    String step3Does();

    @Message("Une personne valide chaque proposition")
    String step4();

    @Message("Puis chacun accepte ou décline.")
    String step4Does();

    @Message("En ce moment")
    String now();

    @Message("Essayer la démonstration")
    String tryDemo();

    @Message("Ces personnes et ces données sont inventées. Choisissez un compte ; son mot de passe est")
    String demoSays();

    @Message("Statistiques")
    String statistics();

    @Message(
            "Chiffres de l’instant. Les médecins et les propositions sont comptés par cinq et ne sont pas montrés en dessous, pour que personne ne soit reconnu.")
    String statisticsSay();

    @Message("Aucun territoire prioritaire n’a de besoin ouvert")
    String noneOfPriority();

    @Message("Besoins ouverts par territoire")
    String byTerritory();

    @Message("Besoins")
    String needs();

    @Message("Type de problème, pour les programmes :")
    String problemKind();
}
