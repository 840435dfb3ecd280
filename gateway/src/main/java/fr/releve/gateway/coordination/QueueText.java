package fr.releve.gateway.coordination;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where coordinators decide. English is in {@code messages/coordination_en.properties}. */
@MessageBundle(value = "coordination", locale = "fr")
public interface QueueText {

    @Message("Échéance la plus proche en premier.")
    String keys();

    @Message("pour parcourir,")
    String keysBrowse();

    @Message("approuver,")
    String keysApprove();

    @Message("refuser.")
    String keysReject();

    @Message("Approuver la sélection")
    String approveChosen();

    @Message(
            "Approuver une proposition urgente sollicite plusieurs médecins : le premier qui accepte obtient la place.")
    String urgentAskSeveral();

    @Message("Parmi les choisies, une sollicite plusieurs médecins : le premier qui accepte obtient la place.")
    String oneAsksSeveral();

    @Message(
            "Parmi les choisies, \\{0} sollicitent plusieurs médecins chacune : le premier qui accepte obtient la place.")
    String someAskSeveral();

    @Message("Propositions à valider")
    String queue();

    @Message("Choisir")
    String choose();

    @Message("Choisir {pair}")
    String chooseThis(String pair);

    @Message("Avant le")
    String before();

    @Message("Proposition")
    String proposal();

    @Message("Jours")
    String days();

    @Message("Score")
    String score();

    @Message("Urgent")
    String urgent();

    @Message("Prioritaire")
    String priority();

    @Message("Documents à vérifier")
    String toVerify();

    @Message("Documents vérifiés")
    String verified();

    @Message("Vérifier")
    String verify();

    @Message("Pourquoi ce médecin")
    String why();

    @Message("Les raisons s’additionnent : {points} points.")
    String sum(String points);

    @Message("Les suivants")
    String others();

    @Message("Autres médecins possibles")
    String othersCaption();

    @Message("Aucun territoire prioritaire n’a de besoin dans le plan")
    String noTerritorySo();

    @Message("Médecin")
    String doctor();

    @Message("Si {doctor} venait à la place, le plan entier perdrait {points} points.")
    String insteadCosts(String doctor, String points);

    @Message("Si {doctor} venait à la place, le plan entier n’y perdrait rien.")
    String insteadFree(String doctor);

    @Message("Il faudrait déplacer {doctors}.")
    String insteadMoves(String doctors);

    @Message("{doctor} apporterait ici {points} points de moins.")
    String cost(String doctor, String points);

    @Message("{doctor} apporterait ici {points} points de plus, mais le plan l’emploie autrement.")
    String gain(String doctor, String points);

    @Message("Approuver")
    String approve();

    @Message(
            "Le besoin est urgent : si vous approuvez, d’autres médecins qui pourraient venir sont sollicités en même temps. Le premier qui accepte obtient la place, les autres en sont informés.")
    String asksSeveral();

    @Message("Refuser, parce que")
    String rejectBecause();

    @Message("Refuser")
    String reject();

    @Message("Rien n’attend votre décision")
    String nothing();

    @Message("Les nouvelles propositions arrivent ici dès qu’un médecin et un besoin se correspondent.")
    String nothingHint();

    @Message("Voir les documents à vérifier")
    String seeVerifications();

    @Message("Précédentes")
    String earlier();

    @Message("Suivantes")
    String later();

    @Message("Placements")
    String placements();

    @Message("Aucun accord pour l’instant")
    String noPlacement();

    @Message("Un placement apparaît ici quand le médecin et l’accueil ont tous deux accepté.")
    String noPlacementHint();

    @Message("Placement")
    String placement();

    @Message("Convenu le")
    String agreed();

    @Message("État")
    String state();

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

    @Message("Ouvrir un document est noté, et le médecin peut lire qui l’a fait.")
    String papersLead();

    @Message("Documents")
    String papers();

    @Message("Aucun document déposé")
    String noPaper();

    @Message("Le médecin les dépose dans « Mes papiers » ; vous pouvez aussi les avoir vus autrement.")
    String noPaperHint();

    @Message("Tous les dossiers à vérifier")
    String backToVerifications();

    @Message("Du domicile du médecin au besoin")
    String mapLabel();

    @Message("Le plan")
    String plan();

    @Message("Toute la région à la fois : chaque proposition est celle qui sert le mieux l’ensemble.")
    String planLead();

    @Message("Calculé {time}.")
    String plannedAt(String time);

    @Message("Moteur {version}.")
    String engine(String version);

    @Message("Territoire")
    String territory();

    @Message("Couvertes")
    String covered();

    @Message("Demandées")
    String wanted();

    @Message("Part")
    String share();

    @Message("Aucun plan n’est encore calculé")
    String noPlan();

    @Message("Il apparaît dès qu’un médecin et un besoin sont connus.")
    String noPlanHint();

    @Message("Toutes")
    String all();

    @Message("Montrer")
    String show();

    @Message("Les urgentes")
    String urgentOnes();

    @Message("Les prioritaires")
    String priorityOnes();

    @Message("Trier par")
    String sortBy();

    @Message("Échéance la plus proche")
    String byDeadline();

    @Message("Score le plus haut")
    String byScore();

    @Message("Appliquer")
    String apply();

    @Message("{shown} sur {count}.")
    String shownOf(long shown, long count);

    @Message("Tout montrer")
    String showAll();

    @Message("Aucune proposition ne correspond")
    String noneSo();

    @Message("D’autres propositions attendent : retirez un filtre.")
    String noneSoHint();

    @Message("Cette proposition ne tient plus")
    String noLongerHolds();

    @Message("Voir la première de la liste")
    String seeFirst();

    @Message("À décider avant le {day}")
    String decideBefore(String day);

    @Message("À savoir avant de décider")
    String conflicts();

    @Message("Refuser…")
    String rejectThis();

    @Message("Trajet")
    String travel();

    @Message("Voir le plan")
    String seePlan();

    @Message("Essayer un changement")
    String whatIf();

    @Message("des demi-journées demandées sont couvertes : {covered} sur {wanted}")
    String coverAll(String covered, String wanted);

    @Message("prouvé : le plan apporte au moins cette part de ce que le meilleur plan possible apporterait")
    String proved();

    @Message("la distance au meilleur plan possible n’est pas encore calculée")
    String noBound();

    @Message("au moins, pour la moitié des territoires ; {least} % pour le moins servi.")
    String fair(String least);

    @Message("{count} n’ont encore rien.")
    String uncovered(Integer count);

    @Message("{points} points au total, la somme des raisons de toutes les propositions.")
    String objective(String points);

    @Message("Couverture par territoire")
    String cover();

    @Message("En demi-journées : promises ou proposées, sur demandées.")
    String coverHint();

    @Message("moins de 25 %")
    String shade1();

    @Message("de 25 à 49 %")
    String shade2();

    @Message("de 50 à 74 %")
    String shade3();

    @Message("75 % et plus")
    String shade4();

    @Message("sans besoin")
    String shade0();

    @Message("Prioritaires d’abord")
    String byPriority();

    @Message("Les moins couverts")
    String byShare();

    @Message("Ce qui manque le plus")
    String byMissing();

    @Message("Nom")
    String byName();

    @Message("Rapprochements possibles")
    String apart();

    @Message(
            "{open} paires de médecin et de besoin se préféreraient et trouveraient de la place ; {otherwise} autres en déplaçant quelqu’un. Le plan les laisse de côté parce que l’ensemble y perdrait.")
    String apartSays(Integer open, Integer otherwise);

    @Message("Aucun médecin et aucun besoin ne se préféreraient l’un l’autre.")
    String noneApart();

    @Message("Besoin")
    String need();

    @Message("Pour le médecin")
    String gained();

    @Message("il reste de la place")
    String apartOpen();

    @Message("la place est prise")
    String apartTaken();

    @Message("Indice d’équité de Jain : {index} (1 : tous également servis).")
    String jain(String index);

    @Message("Ce que le médecin et l’accueil ont accepté, jusqu’à la fin de la mission.")
    String placementsLead();

    @Message("Nom ou RPPS")
    String nameOrRpps();

    @Message("Situation")
    String situation();

    @Message("Aucun dossier ne correspond")
    String nobodySo();

    @Message("Fin de validité la plus proche")
    String byEnd();

    @Message("Touches")
    String keysOf();

    @Message("actives")
    String keysOn();

    @Message("coupées")
    String keysOff();
}
