package fr.releve.gateway.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScopeNamesTest {

    private final Asked others = new Asked();
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ScopeNames())
            .addValueResolver(others)
            .build();

    @Test
    void the_nearest_scope_has_the_word() {
        assertThat(rendered(
                        "{#let who='let'}{#for who in doctors}{who} {/for}{who}{/let} {who}",
                        Map.of("doctors", List.of("Anne", "Yann"), "who", "given")))
                .isEqualTo("Anne Yann let given");
    }

    @Test
    void what_was_given_is_seen_from_the_inside_of_all() {
        engine.putTemplate("part", engine.parse("{title} {place} {#insert body}{/insert}"));

        assertThat(rendered(
                        "{#include part title='Besoin'}{#body}{#for it in doctors}{it} {place} {it_count} {/for}{/body}{/include}",
                        Map.of("doctors", List.of("Anne"), "place", "Vendôme")))
                .isEqualTo("Besoin Vendôme Anne Vendôme 1 ");
    }

    /** Else what is nowhere, {@code day} of no day, would be looked for among all that the template was given. */
    @Test
    void a_part_of_something_is_looked_for_nowhere_else() {
        engine.putTemplate("frame", engine.parse("{#insert body}{/insert}"));

        assertThat(rendered(
                        "{#include frame}{#body}{#let need=null}{need.day.or('no day')}{/let}{/body}{/include}",
                        Map.of("day", "Monday")))
                .isEqualTo("no day");
    }

    @Test
    void what_no_scope_has_is_left_to_qute() {
        assertThat(rendered("{#for it in doctors}{nobody.or('nobody')}{/for}", Map.of("doctors", List.of("Anne"))))
                .isEqualTo("nobody");
    }

    @Test
    void no_other_resolver_is_asked_for_a_name_of_a_scope() {
        String loop = "{#for it in doctors}{it} {place} {/for}";
        Map<String, Object> given = Map.of("doctors", List.of("Anne", "Yann", "Zoé"), "place", "Vendôme");

        rendered(loop, given);

        assertThat(others.times).hasValue(0);
    }

    private String rendered(String template, Map<String, Object> given) {
        var instance = engine.parse(template).instance();
        given.forEach(instance::data);
        return instance.render();
    }

    /** One of the many resolvers, each of one class. */
    private static final class Asked implements ValueResolver {

        private final AtomicInteger times = new AtomicInteger();

        @Override
        public boolean appliesTo(EvalContext name) {
            times.incrementAndGet();
            return false;
        }

        @Override
        public int getPriority() {
            return 10;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext name) {
            throw new AssertionError(name);
        }
    }
}
