package fr.releve.acceptance;

import fr.releve.acceptance.instance.Instance;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** One instance for all tests of this module; started by the first that asks, ended after the last. */
public final class SharedInstance implements ParameterResolver, TestWatcher {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedInstance.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Instance.class || type == SpanCollector.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = running(context);
        return parameter.getParameter().getType() == Instance.class ? running.instance() : running.spans();
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        running(context).failed().set(true);
    }

    static Instance of(ExtensionContext context) {
        return running(context).instance();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Running.class, key -> start(), Running.class);
    }

    private static Running start() {
        var spans = SpanCollector.start();
        return new Running(Instance.observed(spans.address(), System.out::println), spans, new AtomicBoolean());
    }

    /** Logs outlive a failure. */
    private record Running(Instance instance, SpanCollector spans, AtomicBoolean failed) implements AutoCloseable {

        @Override
        public void close() {
            if (failed.get()) {
                instance.stop();
                System.out.println("logs of the instance: " + instance.logs());
            } else {
                instance.close();
            }
            spans.close();
        }
    }
}
