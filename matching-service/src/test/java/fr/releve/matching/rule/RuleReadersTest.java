package fr.releve.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
        var sources = sources(HERE).values();
        assertThat(byName())
                .isNotEmpty()
                .allSatisfy((name, code) ->
                        assertThat(sources).as("%s is read by nothing", code).anyMatch(it -> reads(it, name)));
    }

    @Test
    void the_uses_of_a_rule_are_those_of_the_classes_that_read_it() throws IOException {
        var sources = sources(HERE);
        assertThat(byName())
                .allSatisfy((name, code) -> assertThat(RuleUse.of(code))
                        .as(code)
                        .containsExactlyInAnyOrderElementsOf(sources.entrySet().stream()
                                .filter(it -> reads(it.getValue(), name))
                                .flatMap(it -> uses(it.getKey()).stream())
                                .collect(Collectors.toSet())));
        assertThat(RuleCode.ASKED_BY_PAGES)
                .allSatisfy(it -> assertThat(RuleUse.of(it)).containsExactly(RuleUse.PAGE));
        assertThat(RuleCode.BEARINGS)
                .allSatisfy(it -> assertThat(RuleUse.of(it)).isEmpty());
    }

    /** What a class reads rules for. */
    private static Set<RuleUse> uses(Path source) {
        String name = source.getFileName().toString().replace(".java", "");
        if (source.getParent().endsWith("gate")) {
            return Set.of(RuleUse.GATE);
        }
        return switch (name) {
            case "Audit", "ReplacementCheck", "ConfirmPlacement", "ExtendPlacement", "KeepPlacementDeadlines" ->
                Set.of(RuleUse.CHECK);
            case "ContractText", "AmendmentText" -> Set.of(RuleUse.CONTRACT);
            case "Hours" -> Set.of(RuleUse.CONTRACT, RuleUse.CALENDAR);
            case "PlacementTimes", "ProposalTimes" -> Set.of(RuleUse.DEADLINE);
            case "FindCautions" -> Set.of(RuleUse.CAUTION);
            case "OpenRound", "PublishChanges" -> Set.of(RuleUse.ROUND);
            case "Guidance" -> Set.of(RuleUse.GUIDANCE);
            default -> throw new AssertionError("what does " + source + " read rules for?");
        };
    }

    private static boolean reads(String source, String name) {
        return source.matches("(?s).*\\bRuleCode\\." + name + "\\b.*");
    }

    @Test
    void the_pages_read_those_that_are_theirs() throws IOException {
        var sources = sources(PAGES).values();
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

    private static Map<Path, String> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            var paths = files.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.endsWith("RuleCode.java") && !it.endsWith("RuleUse.java"))
                    .toList();
            Map<Path, String> texts = new HashMap<>();
            for (Path it : paths) {
                texts.put(it, Files.readString(it));
            }
            return texts;
        }
    }
}
