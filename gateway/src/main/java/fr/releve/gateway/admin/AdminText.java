package fr.releve.gateway.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where administrators keep watch. English is in {@code messages/admin_en.properties}. */
@MessageBundle(value = "admin", locale = "fr")
public interface AdminText {

    @Message("Administration")
    String title();

    @Message("Ce qui demande un regard : l’état des services, les courriels abandonnés, les règles en vigueur.")
    String lead();

    @Message("État des services")
    String health();

    @Message("répond")
    String up();

    @Message("ne répond pas")
    String down();

    @Message("Courriels abandonnés")
    String failed();

    @Message("Aucun courriel n’a été abandonné.")
    String noFailed();

    @Message("Essais")
    String attempts();

    @Message("Raison")
    String reason();

    @Message("Depuis")
    String since();

    @Message("Relancer")
    String retry();

    @Message("Action")
    String action();

    @Message("Règles en vigueur")
    String rules();

    @Message("Chaque règle porte sa source et ses dates.")
    String rulesHint();

    @Message("Le service des propositions ne donne aucune règle pour le moment.")
    String noRules();

    @Message("Règle")
    String rule();

    @Message("Valeur")
    String value();

    @Message("Source")
    String source();

    @Message("Depuis le")
    String validFrom();

    @Message("Jusqu’au")
    String validTo();

    @Message("Comptes et rôles")
    String accounts();

    @Message("Ils se gèrent dans Keycloak, royaume « releve ».")
    String accountsHint();

    @Message("Service")
    String service();

    @Message("État")
    String state();

    @Message("oui")
    String yes();

    @Message("non")
    String no();

    @Message("Chercher une règle, un code ou une source")
    String find();

    @Message("Chercher")
    String search();

    @Message("Aucune règle ne correspond.")
    String noSuchRule();

    @Message("Voir toutes les règles")
    String allRules();
}
