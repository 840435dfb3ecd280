package fr.releve.gateway.coordination;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where coordinators decide, and what their lists share. English is in {@code messages/coordination_en.properties}. */
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

    @Message("Points")
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

    @Message("Aller à la proposition ouverte")
    String toDossier();

    @Message("Pourquoi ce médecin")
    String why();

    @Message("Les raisons s’additionnent : {points} points.")
    String sum(String points);

    @Message("Les suivants")
    String others();

    @Message("Ses raisons")
    String theirReasons();

    @Message("Autres médecins possibles")
    String othersCaption();

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

    @Message("Aucun placement dans cet état")
    String noPlacementSo();

    @Message("Un placement apparaît ici quand le médecin et l’accueil ont tous deux accepté.")
    String noPlacementHint();

    @Message("Placement")
    String placement();

    @Message("Convenu le")
    String agreed();

    @Message("État")
    String state();

    @Message("Du domicile du médecin au besoin")
    String mapLabel();

    @Message("Territoire")
    String territory();

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

    @Message("Nom")
    String byName();

    @Message("Ce que le médecin et l’accueil ont accepté, jusqu’à la fin de la mission.")
    String placementsLead();

    @Message("Touches")
    String keysOf();

    @Message("actives")
    String keysOn();

    @Message("coupées")
    String keysOff();
}
