package fr.releve.acceptance.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.localstack.Software;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the glossary says of the code is there. */
class GlossaryTest {

    private static final Path ROOT = Software.ofThisClone().root();

    /** The name of a type, or of one inside another, in the second column. */
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.\\w+)?`");

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".releve");

    @Test
    void every_type_that_the_glossary_names_is_in_the_code() throws IOException {
        var named = new TreeSet<String>();
        for (var line : Files.readAllLines(ROOT.resolve("docs/glossaire.md"))) {
            var columns = line.split("\\|", -1);
            if (columns.length > 2) {
                TYPE.matcher(columns[2]).results().forEach(it -> named.add(it.group(1)));
            }
        }

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(types()).containsAll(named);
    }

    private static Set<String> types() throws IOException {
        var types = new HashSet<String>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().contains("/src/main/java/")
                        && file.toString().endsWith(".java")) {
                    types.add(file.getFileName().toString().replace(".java", ""));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return types;
    }
}
