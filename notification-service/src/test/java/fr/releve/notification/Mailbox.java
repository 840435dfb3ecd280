package fr.releve.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.releve.localstack.FreePorts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;

/** A mail server that can go away and come back. */
public class Mailbox implements QuarkusTestResourceLifecycleManager {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GreenMail server =
            new GreenMail(new ServerSetup(FreePorts.next(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** In all as long as a neighbour may be slow on a machine that is just starting it. */
    private String pauses = "PT0.1S,PT0.2S,PT0.4S,PT1S,PT2S,PT4S";

    private int port;

    @Override
    public void init(Map<String, String> arguments) {
        pauses = arguments.getOrDefault("pauses", pauses);
    }

    @Override
    public Map<String, String> start() {
        server.start();
        port = server.getSmtp().getPort();
        var settings = new HashMap<>(settings(port));
        settings.put("releve.messages.pauses", pauses);
        // whatever stands still for longer than a lease has its mail sent twice, which no test that counts mails allows
        // for
        settings.put("releve.messages.lease", "PT10S");
        return settings;
    }

    /** Of a service that hands its mails to a server there and is in more of a hurry than in production. */
    public static Map<String, String> settings(int port) {
        return Map.of(
                "releve.smtp.port", Integer.toString(port),
                "releve.messages.link-secret", "a secret of at least thirty-two characters",
                "releve.messages.every", "1s",
                "releve.messages.coordination.every", "1s",
                "releve.messages.lease", "PT5S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getType().equals(Mailbox.class));
    }

    @Override
    public void stop() {
        server.stop();
    }

    public void goesAway() {
        server.stop();
    }

    public void comesBack() {
        if (!server.isRunning()) {
            server.start();
        }
    }

    /** The mails to the account's address, oldest first. */
    public List<MimeMessage> of(String account) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).startsWith(account + "@"))
                .toList();
    }

    /** Waits until there are as many mails to the account's address. */
    public List<MimeMessage> await(String account, int number) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> Assertions.assertThat(of(account)).hasSize(number));
        return of(account);
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
