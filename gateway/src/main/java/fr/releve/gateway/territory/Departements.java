package fr.releve.gateway.territory;

import fr.releve.gateway.table.Table;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;

/** The départements with the codes of the code officiel géographique (INSEE), as {@code departements.csv} has them. */
final class Departements {

    private static final Map<String, String> NAMES =
            Table.read("/departements.csv", it -> Map.entry(it.get("code"), it.get("name"))).stream()
                    .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));

    private Departements() {}

    /** Mayenne (53). */
    static Optional<String> named(String code) {
        return Optional.ofNullable(NAMES.get(code)).map(it -> it + " (" + code + ")");
    }
}
