package fr.releve.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Trace FIRST = trace("a");
    private static final Trace SECOND = trace("b");

    private final List<SpanData> ended = new ArrayList<>();

    @BeforeEach
    void telemetry() {
        GlobalOpenTelemetry.resetForTest();
        OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(new Memory(ended))
                        .build())
                .buildAndRegisterGlobal();
    }

    @AfterEach
    void noTelemetry() {
        GlobalOpenTelemetry.resetForTest();
    }

    private static Trace trace(String digit) {
        return new Trace("00-" + digit.repeat(32) + "-00f067aa0ba902b7-01");
    }

    @Test
    void goes_on_from_the_first_cause_and_is_linked_with_the_others() {
        var within = Trace.follow(
                "plan", List.of(FIRST, SECOND), () -> Trace.current().orElseThrow());

        var span = ended.getFirst();
        assertThat(span.getName()).isEqualTo("plan");
        assertThat(span.getTraceId()).isEqualTo("a".repeat(32));
        assertThat(span.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(span.getLinks())
                .extracting(it -> it.getSpanContext().getTraceId())
                .containsExactly("b".repeat(32));
        assertThat(within.parent()).isEqualTo("00-" + span.getTraceId() + "-" + span.getSpanId() + "-01");
        assertThat(within.isOneWith(FIRST)).isTrue();
        assertThat(within.isOneWith(SECOND)).isFalse();
        assertThat(Trace.current()).isEmpty();
    }

    @Test
    void begins_a_trace_where_nothing_led_to_it() {
        Trace.follow("outer", List.of(FIRST), () -> Trace.follow("plan", List.of(), () -> {}));

        assertThat(ended.getFirst().getName()).isEqualTo("plan");
        assertThat(ended.getFirst().getTraceId()).isNotEqualTo("a".repeat(32));
    }

    @Test
    void ends_with_what_failed() {
        assertThatThrownBy(() -> Trace.follow("plan", List.of(FIRST), TraceTest::fails))
                .hasMessage("no plan");
        assertThat(ended.getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    private static void fails() {
        throw new IllegalStateException("no plan");
    }

    @Test
    void takes_a_broken_header_for_none() {
        assertThat(Trace.of(FIRST.parent())).contains(FIRST);
        assertThat(Trace.of(null)).isEmpty();
        assertThat(Trace.of("00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")).isEmpty();
        assertThat(Trace.of("not a trace")).isEmpty();
        assertThat(Trace.of("")).isEmpty();
    }

    /** Keeps what has ended. */
    private record Memory(List<SpanData> ended) implements SpanProcessor {

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            ended.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
