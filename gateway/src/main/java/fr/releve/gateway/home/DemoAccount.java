package fr.releve.gateway.home;

import java.util.List;

/** An account of the demonstration, as the realm's file makes it. */
record DemoAccount(String address, String role, String does) {

    static final List<DemoAccount> ALL = List.of(
            account("medecin", "Médecin jeune retraitée", "répond aux propositions, offre ses jours"),
            account("interne", "Interne", "cherche des remplacements"),
            account("facilitateur", "Médecin facilitateur", "accompagne une transmission"),
            account("conjoint", "Conjointe de médecin", "cherche un emploi à proximité"),
            account("mairie", "Mairie", "publie des besoins, répond"),
            account("coordination", "Coordination", "valide chaque proposition"),
            account("admin", "Administration", "charge les données, suit les envois"));

    private static DemoAccount account(String name, String role, String does) {
        return new DemoAccount(name + "@demo.releve.example", role, does);
    }
}
