package fr.releve.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends the mails of a {@code @QuarkusTest} to a {@link MailCatcher}, which it injects into fields of that type. */
public final class MailCatcherResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable MailCatcher catcher;

    @Override
    public Map<String, String> start() {
        var started = MailCatcher.start();
        catcher = started;
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(started.port()));
    }

    @Override
    public void inject(TestInjector injector) {
        if (catcher != null) {
            injector.injectIntoFields(catcher, field -> field.getType().equals(MailCatcher.class));
        }
    }

    @Override
    public void stop() {
        if (catcher != null) {
            catcher.close();
            catcher = null;
        }
    }
}
