package fr.releve.gateway.territory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Territories and their sheets. English is in {@code messages/territory_en.properties}. */
@MessageBundle(value = "territory", locale = "fr")
public interface TerritoryText {

    @Message("Les territoires")
    String title();

    @Message("Chaque intercommunalité suivie par Relève : qui y vit, ce qui y manque, ce qui y vient.")
    String lead();

    @Message("Chercher un territoire ou une commune")
    String search();

    @Message("Chercher")
    String find();

    @Message("Aucun territoire ne correspond")
    String none();

    @Message("Prioritaire")
    String priority();

    @Message("Territoire prioritaire")
    String priorityBecause();

    @Message("Territoire")
    String name();

    @Message("Habitants")
    String residents();

    @Message("Communes")
    String communes();

    @Message("Besoins ouverts")
    String needs();

    @Message("Demi-journées à pourvoir")
    String halfDays();

    @Message("des demi-journées à venir sont promises")
    String covered();

    @Message("Médecins volontaires qui y vivent")
    String doctors();

    @Message("Département {code}")
    String departement(String code);

    @Message("Tous les territoires")
    String back();

    @Message("Besoins ouverts")
    String currentNeeds();

    @Message("Aucun besoin n’est ouvert dans ce territoire.")
    String noNeed();

    @Message("Les communes les plus peuplées")
    String largest();

    @Message("Population")
    String population();

    @Message("Territoires voisins")
    String neighbours();

    @Message("à {km} km")
    String distance(String km);

    @Message("Carte du territoire et de ses voisins")
    String mapLabel();

    @Message("Une question sur ce territoire ?")
    String contact();

    @Message("Écrivez à")
    String contactWrite();

    @Message("Cette installation n’a pas encore d’adresse à qui écrire.")
    String contactNobody();

    @Message("Qui répond de ce site")
    String contactNotice();

    @Message(
            "Vous représentez une commune ou un cabinet de ce territoire ? Publiez votre besoin : il paraît ici aussitôt, et la coordination du territoire suit chaque proposition de médecin.")
    String contactHint();

    @Message("Publier un besoin")
    String publish();

    @Message("Tous ces besoins sur la carte")
    String allNeeds();

    @Message("Trier par")
    String sortBy();

    @Message("Prioritaires d’abord")
    String byPriority();

    @Message("Nom")
    String byName();

    @Message("Le plus de besoins")
    String byNeeds();

    @Message("Le plus d’habitants")
    String byPeople();
}
