package fr.releve.gateway.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where administrators keep watch. English is in {@code messages/admin_en.properties}. */
@MessageBundle(value = "admin", locale = "fr")
public interface AdminText {

    @Message("Administration")
    String title();

    @Message("Ce qui demande un regard : l’état des services et les courriels abandonnés.")
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

    @Message("Le service des courriels ne répond pas : on ne sait pas s’il y en a.")
    String failedUntold();

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

    @Message("Règles datées")
    String rules();

    @Message("Ce que disent la loi, les conventions et les usages, depuis quand et d’après quelle source.")
    String rulesHint();

    @Message("Voir et changer les règles")
    String seeRules();

    @Message("Comptes et rôles")
    String accounts();

    @Message(
            "Ils se gèrent dans Keycloak, royaume « releve ». Sa console demande le compte d’administration de Keycloak, qui n’est pas celui de Relève.")
    String accountsHint();

    @Message("Gérer les comptes dans Keycloak")
    String openAccounts();

    @Message("Service")
    String service();

    @Message("État")
    String state();

    @Message("Toutes les raisons")
    String everyReason();

    @Message("Aucun pour cette raison.")
    String noneSo();
}
