package fr.releve.localstack;

import java.util.List;

/** The invented people of {@code deploy/keycloak/releve-realm.json}; for demonstrations only. */
public final class DemoAccounts {

    /** The same for all of them. */
    public static final String PASSWORD = "releve-demo-2026";

    private static final String DOMAIN = "@demo.releve.example";

    /** One account and who it plays. */
    public record Account(String email, String plays) {}

    private static final List<Account> ALL = List.of(
            new Account("medecin" + DOMAIN, "médecin volontaire"),
            new Account("interne" + DOMAIN, "interne"),
            new Account("facilitateur" + DOMAIN, "médecin facilitateur"),
            new Account("conjoint" + DOMAIN, "conjoint"),
            new Account("mairie" + DOMAIN, "mairie, CC du Mont des Avaloirs"),
            new Account("coordination" + DOMAIN, "coordination régionale"),
            new Account("admin" + DOMAIN, "administration"));

    private DemoAccounts() {}

    public static List<Account> all() {
        return ALL;
    }
}
