package fr.releve.acceptance.seeds;

import fr.releve.localstack.SeedTables;
import java.util.List;

/** The tables of {@code seeds/}, as they are loaded today. */
public final class Seeds {

    /** In an order in which every row finds what it names. */
    public static final List<String> KINDS = SeedTables.KINDS;

    private Seeds() {}

    public static String table(String kind) {
        return SeedTables.ofThisClone().read(kind);
    }
}
