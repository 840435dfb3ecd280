package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.wording.Letter;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Hands letters to the mail server, as text and HTML. */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    private final NotificationConfig config;

    MailServer(NotificationConfig config) {
        this.config = config;
    }

    /**
     * Sends a letter. Its Message-ID follows from the delivery, so that a mail program shows a second sending of the same delivery once.
     *
     * @throws MailNotTaken if the mail server has not taken it in time
     * @throws MailRefused if it says that it never will
     */
    void send(Attempt attempt, String address, Letter letter, Optional<Invitation> invitation) {
        var mail = new Mail()
                .addTo(address)
                .setSubject(letter.subject())
                .addHeader("Message-ID", mailId(attempt.deliveryId()))
                .addHeader("References", mailId(attempt.thread()))
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", letter.language().tag());
        invitation.ifPresent(it -> mail.addAttachment(
                "invitation.ics",
                it.file().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + it.method()));
        try {
            Templates.letter(letter).mail(mail).send().await().atMost(config.mailPatience());
        } catch (RuntimeException e) {
            // the server's own words may repeat the address: they are not logged
            LOG.debugf("mail server: %s", e.getClass().getSimpleName());
            throw isRefused(e) ? new MailRefused(e) : new MailNotTaken(e);
        }
    }

    /** The server answered 5xx, which is its last word (RFC 5321, 4.2.1). */
    static boolean isRefused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer.isPermanent();
            }
        }
        return false;
    }

    private String mailId(UUID id) {
        return "<" + id + "@" + config.mailDomain() + ">";
    }

    /** {@code templates/letter.html} and {@code templates/letter.txt}. */
    @CheckedTemplate(basePath = "")
    static class Templates {
        static native MailTemplateInstance letter(Letter letter);

        private Templates() {}
    }
}
