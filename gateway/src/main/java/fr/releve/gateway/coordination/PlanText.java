package fr.releve.gateway.coordination;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The whole region at once. English is in {@code messages/plan_en.properties}. */
@MessageBundle(value = "plan", locale = "fr")
public interface PlanText {

    @Message("Aucun territoire prioritaire n’a de besoin dans le plan")
    String noTerritorySo();

    @Message("Le plan")
    String plan();

    @Message("Toute la région à la fois : chaque proposition est celle qui sert le mieux l’ensemble.")
    String planLead();

    @Message("Calculé {time}.")
    String plannedAt(String time);

    @Message("Moteur {version}.")
    String engine(String version);

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

    @Message("Essayer un changement")
    String whatIf();

    @Message("des demi-journées demandées sont couvertes : {covered} sur {wanted}")
    String coverAll(String covered, String wanted);

    @Message("prouvé : le plan apporte au moins cette part de ce que le meilleur plan possible apporterait")
    String proved();

    @Message("la distance au meilleur plan possible n’est pas encore calculée")
    String noBound();

    @Message("de couverture ou plus dans un territoire sur deux. Le moins servi en est à {least}\u202F%.")
    String fair(String least);

    @Message("Sans rien encore : {count}.")
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

    @Message("Rapprochements possibles")
    String apart();

    @Message(
            "Médecins et besoins qui se préféreraient : {open} fois avec de la place, {otherwise} fois en déplaçant quelqu’un. Le plan les laisse de côté parce que l’ensemble y perdrait.")
    String apartSays(Integer open, Integer otherwise);

    @Message("Le tableau en montre {count}, de vos territoires.")
    String apartShown(int count);

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
}
