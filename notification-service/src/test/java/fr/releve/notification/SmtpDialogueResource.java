package fr.releve.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A mail server that takes its time, in the place of the usual mailbox and otherwise set up like it. */
public abstract class SmtpDialogueResource implements QuarkusTestResourceLifecycleManager {

    private final SmtpDialogue server;
    private final Map<String, String> settings;

    /**
     * @param reading how long it takes to say something to the content of a mail
     * @param settings of the service, besides where the server is
     */
    protected SmtpDialogueResource(Duration reading, Map<String, String> settings) {
        this.server = new SmtpDialogue(Map.of(), reading);
        this.settings = Map.copyOf(settings);
    }

    @Override
    public Map<String, String> start() {
        var all = new HashMap<>(Mailbox.settings(server.port()));
        all.put("releve.messages.pauses", "PT1S,PT1S,PT1S");
        all.putAll(settings);
        return all;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, field -> field.getType().equals(SmtpDialogue.class));
    }

    @Override
    public void stop() {
        server.close();
    }
}
