package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.wording.Letter;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.SMTPException.EnhancedStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Hands letters to the mail server, as text and HTML. */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    /** How often in the time of a lease something is done meanwhile. */
    private static final int ROUNDS = 3;

    /** From here on answers are about what was asked for and not about how it was asked (RFC 5321, 4.2.2). */
    private static final int NO_ACTION = 550;

    private static final Set<EnhancedStatus> ABOUT_RECIPIENT =
            EnumSet.of(EnhancedStatus.OTHER_ADDRESS, EnhancedStatus.OTHER_MAILBOX);

    /**
     * By the words with which the mail client says what the server answered to: the subjects about which that answer is final. Before
     * the content is told "security" is mostly a relay that does not know us, after it a filter that has read it.
     */
    private static final Map<String, Set<EnhancedStatus>> LAST_WORDS = Map.of(
            "recipient address not accepted",
            EnumSet.of(
                    EnhancedStatus.OTHER_ADDRESS,
                    EnhancedStatus.OTHER_MAILBOX,
                    EnhancedStatus.OTHER_UNDEFINED,
                    EnhancedStatus.OTHER_UNKNOWN),
            "sending data failed",
            EnumSet.of(
                    EnhancedStatus.OTHER_ADDRESS,
                    EnhancedStatus.OTHER_MAILBOX,
                    EnhancedStatus.OTHER_MAIL_MESSAGE,
                    EnhancedStatus.OTHER_SECURITY,
                    EnhancedStatus.OTHER_UNDEFINED,
                    EnhancedStatus.OTHER_UNKNOWN));

    private final NotificationConfig config;
    private final Context mailThread;

    /** One for each mail that may wait longer than all may. */
    private final Semaphore longWaits;

    MailServer(NotificationConfig config, Vertx vertx) {
        this.config = config;
        this.mailThread = vertx.getOrCreateContext();
        this.longWaits = new Semaphore(config.atATime() / 2);
    }

    /**
     * Sends a letter. Its Message-ID follows from the delivery, so that a mail program shows a second sending of the same delivery once; a
     * mail that the reader need not have says how to have no more of its kind (RFC 2369, RFC 8058).
     *
     * @param meanwhile done again and again, several times a lease, as long as the server has not answered
     * @throws MailNotTaken if the mail server has not taken it in time
     * @throws MailRefused if it says that it never will
     */
    void send(Attempt attempt, String address, Letter letter, List<Invitation> invitations, Runnable meanwhile) {
        var mail = new Mail()
                .addTo(address)
                .setSubject(letter.subject())
                .addHeader("Message-ID", mailId(attempt.deliveryId()))
                .addHeader("References", mailId(attempt.thread()))
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", letter.language().tag());
        if (letter.stopLink() != null) {
            mail.addHeader("List-Unsubscribe", "<" + letter.stopLink() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        invitations.forEach(it -> mail.addAttachment(
                "invitation.ics",
                it.file().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + it.method()));
        hold(handOver(letter, mail), meanwhile);
    }

    /**
     * On one thread, whoever asks: handed over by several, the mail client now and then forgets a mail on a new connection, and nothing is
     * heard of it until the server hangs up.
     */
    private CompletableFuture<Void> handOver(Letter letter, Mail mail) {
        var line = new CompletableFuture<Void>();
        mailThread.runOnContext(nothing -> {
            if (line.isDone()) {
                return;
            }
            var sending = Uni.createFrom()
                    .deferred(() -> Templates.letter(letter).mail(mail).send())
                    .subscribe()
                    .with(line::complete, line::completeExceptionally);
            var _ = line.whenComplete((sent, failure) -> sending.cancel());
        });
        return line;
    }

    private void hold(CompletableFuture<Void> line, Runnable meanwhile) {
        if (isAnswered(line, config.mailPatienceOfAll(), meanwhile)) {
            return;
        }
        boolean waitsOn = longWaits.tryAcquire();
        try {
            var longer = config.mailPatience().minus(config.mailPatienceOfAll());
            if (!waitsOn || !isAnswered(line, longer, meanwhile)) {
                line.cancel(true);
                throw new MailNotTaken(new TimeoutException("the mail server says nothing"));
            }
        } finally {
            if (waitsOn) {
                longWaits.release();
            }
        }
    }

    /** @return false if the server has not answered in time */
    private boolean isAnswered(CompletableFuture<Void> line, Duration patience, Runnable meanwhile) {
        long round = config.lease().dividedBy(ROUNDS).toNanos();
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                line.get(Math.min(round, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                return true;
            } catch (TimeoutException e) {
                meanwhile.run();
                if (end - System.nanoTime() <= 0) {
                    return false;
                }
            } catch (ExecutionException e) {
                // the server's own words may repeat the address: they are not logged
                LOG.debugf("mail server: %s", e.getClass().getSimpleName());
                throw isRefused(e) ? new MailRefused(e) : new MailNotTaken(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MailNotTaken(e);
            }
        }
    }

    /**
     * The server will have nothing to do with this recipient or this content, now or later. Any other refusal, even one that it calls
     * permanent, is of ourselves or of the server: a password, a quota, a closed door. That can be mended, and the mail waits for it.
     */
    static boolean isRefused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer.isPermanent() && isAboutTheMail(answer);
            }
        }
        return false;
    }

    /** By what the answer says of itself (RFC 3463, 3), if the server does so, and what it is an answer to. */
    private static boolean isAboutTheMail(SMTPException answer) {
        var subject = answer.getEnhancedStatus();
        boolean told = answer.getReplyCode() >= NO_ACTION || ABOUT_RECIPIENT.contains(subject);
        return told
                && LAST_WORDS.entrySet().stream()
                        .anyMatch(it -> String.valueOf(answer.getMessage()).startsWith(it.getKey())
                                && it.getValue().contains(subject));
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
