package fr.releve.gateway.home;

import fr.releve.gateway.language.Wording;
import java.util.List;
import java.util.stream.Stream;

/** An account of the demonstration, as the realm's file makes it. */
record DemoAccount(String address, String role, String does) {

    static List<DemoAccount> all() {
        return Stream.of("medecin", "interne", "facilitateur", "conjoint", "mairie", "coordination", "admin")
                .map(it -> new DemoAccount(
                        it + "@demo.releve.example", Wording.of("demo." + it), Wording.of("demo." + it + ".does")))
                .toList();
    }
}
