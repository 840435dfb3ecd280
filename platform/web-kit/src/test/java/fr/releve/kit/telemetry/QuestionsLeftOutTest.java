package fr.releve.kit.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsLeftOutTest {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    private static final AttributeKey<String> ADDRESS = AttributeKey.stringKey("url.full");

    @Test
    void a_request_that_is_answered_is_told_without_whom_it_asks_for() {
        var told = told(Attributes.of(PATH, "/practitioners", QUERY, "q=Tracebois&limit=5"));

        assertThat(told.get(PATH)).isEqualTo("/practitioners");
        assertThat(told.asMap().values()).noneMatch(it -> it.toString().contains("Tracebois"));
    }

    @Test
    void a_request_that_is_made_is_told_without_it_too() {
        var told = told(Attributes.of(ADDRESS, "http://127.0.0.1:8081/practitioners?q=Tracebois"));

        assertThat(told.get(ADDRESS)).isEqualTo("http://127.0.0.1:8081/practitioners");
    }

    @Test
    void what_asks_for_nobody_is_told_as_it_is() {
        var plain = Attributes.of(ADDRESS, "http://127.0.0.1:8081/territories", PATH, "/territories");

        assertThat(told(plain)).isEqualTo(plain);
    }

    /** What an exporter would send of a span that begins with these attributes. */
    private static Attributes told(Attributes attributes) {
        var ended = new Ended();
        try (var tracers = SdkTracerProvider.builder()
                .addSpanProcessor(ended)
                .addSpanProcessor(new QuestionsLeftOut())
                .build()) {
            tracers.get("test")
                    .spanBuilder("GET")
                    .setAllAttributes(attributes)
                    .startSpan()
                    .end();
        }
        return ended.spans.getFirst().getAttributes();
    }

    private static final class Ended implements SpanProcessor {

        private final List<ReadableSpan> spans = new ArrayList<>();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            spans.add(span);
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
