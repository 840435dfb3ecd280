package fr.releve.acceptance.seeds;

import fr.releve.acceptance.door.Unseen;
import fr.releve.localstack.Software;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of {@code seeds/}, as they lie there. */
public final class Seeds {

    /** In an order in which every row finds what it names. */
    public static final List<String> KINDS =
            List.of("communes", "territories", "practitioners", "spouses", "job-leads", "vacancies");

    private Seeds() {}

    public static String table(String kind) {
        Path file = Software.ofThisClone().root().resolve("seeds").resolve(kind + ".csv");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Unseen("the table " + file, String.valueOf(e));
        }
    }
}
