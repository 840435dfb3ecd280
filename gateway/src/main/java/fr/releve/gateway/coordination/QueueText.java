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

    @Message("Les raisons s’additionnent : {points} points.")
    String sum(String points);

    @Message("Les suivants")
    String others();

    @Message("Autres médecins possibles")
    String othersCaption();

    @Message("Médecin")
    String doctor();

    @Message("{doctor} · {days} · {minutes} min")
    String other(String doctor, String days, long minutes);

    @Message("Choisir {doctor} coûterait {points} points au plan.")
    String cost(String doctor, String points);

    @Message("Choisir {doctor} apporterait {points} points ici, mais il est plus utile ailleurs dans le plan.")
    String gain(String doctor, String points);

    @Message("Approuver")
    String approve();

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

    @Message("Placements convenus")
    String placements();

    @Message("Aucun accord pour l’instant")
    String noPlacement();

    @Message("Un placement apparaît ici quand le médecin et l’accueil ont tous deux accepté.")
    String noPlacementHint();

    @Message("Placement")
    String placement();

    @Message("État")
    String state();

    @Message("Accord des deux côtés")
    String bothAgreed();

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

    @Message("Attester")
    String vouch();

    @Message("Du domicile du médecin au besoin")
    String mapLabel();

    @Message("Le plan")
    String plan();

    @Message("Toute la région à la fois : chaque proposition est celle qui sert le mieux l’ensemble.")
    String planLead();

    @Message("points au total")
    String objective();

    @Message("Le plan est à {percent} % au plus du meilleur possible : un calcul indépendant le certifie.")
    String distance(String percent);

    @Message("La distance au meilleur plan possible n’est pas encore calculée.")
    String noBound();

    @Message("Calculé {time}.")
    String plannedAt(String time);

    @Message("Moteur {version}.")
    String engine(String version);

    @Message("Demi-journées couvertes par territoire")
    String cover();

    @Message("Territoires prioritaires d’abord, puis les moins couverts.")
    String coverHint();

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
}
