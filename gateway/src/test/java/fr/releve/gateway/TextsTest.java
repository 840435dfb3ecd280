package fr.releve.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.gateway.admin.AdminText;
import fr.releve.gateway.coordination.CurveText;
import fr.releve.gateway.coordination.JournalText;
import fr.releve.gateway.coordination.PlanText;
import fr.releve.gateway.coordination.QueueText;
import fr.releve.gateway.coordination.VerificationText;
import fr.releve.gateway.coordination.WhatIfText;
import fr.releve.gateway.doctor.CoupleText;
import fr.releve.gateway.doctor.DaysText;
import fr.releve.gateway.doctor.DoctorText;
import fr.releve.gateway.doctor.FileText;
import fr.releve.gateway.doctor.PapersText;
import fr.releve.gateway.home.HomeText;
import fr.releve.gateway.inbox.InboxText;
import fr.releve.gateway.language.Spaces;
import fr.releve.gateway.needs.NeedsText;
import fr.releve.gateway.owndata.OwnText;
import fr.releve.gateway.placement.PlacementText;
import fr.releve.gateway.reserve.ReserveText;
import fr.releve.gateway.rules.RulesText;
import fr.releve.gateway.shell.ShellText;
import fr.releve.gateway.spouse.SpouseText;
import fr.releve.gateway.territory.TerritoryText;
import fr.releve.gateway.townhall.HostText;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Qute takes the French where an English message is missing, and says nothing: so this does. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("[{(= ]([a-z]+):([a-zA-Z0-9]+)");
    /** Expressions and tags. */
    private static final Pattern NO_WORDS = Pattern.compile("\\{[^}]*}|<[^>{]*>");

    /** An escaped brace belongs to a script. */
    private static final Pattern VALUE = Pattern.compile("(?<!\\\\)\\{[a-z]\\w*");

    private static final Set<String> OTHER_NAMESPACES = Set.of("inject", "asset", "longest", "https", "http", "mailto");

    static List<Class<?>> bundles() {
        return List.of(
                AdminText.class,
                RulesText.class,
                QueueText.class,
                PlanText.class,
                VerificationText.class,
                JournalText.class,
                WhatIfText.class,
                CurveText.class,
                CoupleText.class,
                DaysText.class,
                DoctorText.class,
                FileText.class,
                PapersText.class,
                HomeText.class,
                InboxText.class,
                NeedsText.class,
                OwnText.class,
                PlacementText.class,
                ReserveText.class,
                ShellText.class,
                SpouseText.class,
                TerritoryText.class,
                HostText.class);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_has_its_english(Class<?> bundle) throws IOException {
        assertThat(english(bundle).stringPropertyNames()).isEqualTo(keys(bundle));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_says_the_same_values_in_english(Class<?> bundle) throws IOException {
        Properties english = english(bundle);
        assertThat(bundle.getDeclaredMethods())
                .allSatisfy(it -> assertThat(values(english.getProperty(it.getName(), "")))
                        .as(it.getName())
                        .isEqualTo(values(it.getAnnotation(Message.class).value())));
    }

    private static Set<String> values(String message) {
        return VALUE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties english(Class<?> bundle) throws IOException {
        return read(RESOURCES.resolve("messages/" + name(bundle) + "_en.properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            words.load(text);
        }
        return words;
    }

    @Test
    void templates_use_every_message_and_no_other() throws IOException {
        Set<String> known = bundles().stream()
                .flatMap(bundle -> keys(bundle).stream().map(key -> name(bundle) + ":" + key))
                .collect(Collectors.toSet());
        assertThat(used()).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_line_breaks_within_a_message_before_a_sign(Class<?> bundle) {
        assertThat(bundle.getDeclaredMethods())
                .extracting(it -> it.getAnnotation(Message.class).value())
                .allSatisfy(TextsTest::keepsItsSigns);
    }

    @Test
    void no_line_breaks_within_a_template_before_a_sign() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(1).allSatisfy(TextsTest::keepsItsSigns);
    }

    /** See {@link Spaces}; what is read from {@code words_*.properties} gets them there. */
    private static void keepsItsSigns(String text) {
        String words = NO_WORDS.matcher(text).replaceAll("");
        assertThat(words).isEqualTo(Spaces.kept(words));
    }

    private static Set<String> used() throws IOException {
        return templates().stream()
                .flatMap(it -> USED.matcher(it).results())
                .filter(it -> !OTHER_NAMESPACES.contains(it.group(1)))
                .map(it -> it.group(1) + ":" + it.group(2))
                .collect(Collectors.toSet());
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(it -> it.toString().endsWith(".html"))
                    .map(TextsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Set<String> keys(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
    }
}
