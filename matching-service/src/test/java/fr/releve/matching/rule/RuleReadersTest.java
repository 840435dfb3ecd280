package fr.releve.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that an administrator changes does something. The compiler puts constants in place of their names: hence the sources. */
class RuleReadersTest {

    private static final Path HERE = Path.of("src/main/java");
    private static final Path PAGES = Path.of("../gateway/src/main/java");

    @Test
    void a_decision_or_a_contract_reads_every_rule_that_has_a_name() throws IOException {
        var sources = sources(HERE);
        assertThat(byName())
                .isNotEmpty()
                .allSatisfy((name, code) -> assertThat(sources)
                        .as("%s is read by nothing", code)
                        .anyMatch(it -> it.matches("(?s).*\\bRuleCode\\." + name + "\\b.*")));
    }

    @Test
    void the_pages_read_those_that_are_theirs() throws IOException {
        var sources = sources(PAGES);
        assertThat(RuleCode.ASKED_BY_PAGES)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(sources)
                        .as("%s is read by nothing", code)
                        .anyMatch(it -> it.contains('"' + code + '"')));
    }

    @Test
    void every_rule_of_the_table_has_one_reader_or_is_a_bearing() {
        assertThat(LoadRules.read().stream().map(Rule::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Set.copyOf(byName().values()), RuleCode.ASKED_BY_PAGES, RuleCode.BEARINGS)
                                .flatMap(Set::stream)
                                .toList());
    }

    private static Map<String, String> byName() {
        return Stream.of(RuleCode.class.getFields())
                .filter(it -> Modifier.isStatic(it.getModifiers()) && it.getType() == String.class)
                .collect(Collectors.toMap(Field::getName, RuleReadersTest::value));
    }

    private static String value(Field it) {
        try {
            return String.valueOf(it.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            var paths = files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.endsWith("RuleCode.java"))
                    .toList();
            List<String> texts = new ArrayList<>();
            for (Path it : paths) {
                texts.add(Files.readString(it));
            }
            return texts;
        }
    }
}
