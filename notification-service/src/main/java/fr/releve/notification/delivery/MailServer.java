package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.delivery.SmtpConfig.Tls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands mails to the mail server. */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    /** How often in the time of a lease something is done meanwhile. */
    private static final int ROUNDS = 3;

    /**
     * Answers that end it, to a recipient and to the content. From 550 on they are about what was asked for and not about how it was asked
     * (RFC 5321, 4.2.2); if they name a subject (RFC 3463, 3), it must not be the server, the network or the protocol, and that of the
     * recipient's address or mailbox does for any code. Before the content is told "security" is mostly a relay that does not know us, after
     * it a filter that has read it.
     */
    private static final Pattern NO_SUCH_RECIPIENT = Pattern.compile("5[5-9]\\d(?!.5\\.[3-7]\\.)|5\\d\\d.5\\.[12]\\.");

    private static final Pattern NOT_WANTED = Pattern.compile("5[5-9]\\d(?!.5\\.[3-5]\\.)|5\\d\\d.5\\.[12]\\.");

    /** What the mail client calls the end of the content. */
    private static final String END = ".";

    private final NotificationConfig config;
    private final SmtpConfig smtp;
    private final Session session;

    /** One for each mail that may wait longer than all may. */
    private final Semaphore longWaits;

    MailServer(NotificationConfig config, SmtpConfig smtp) {
        this.config = config;
        this.smtp = smtp;
        this.session = Session.getInstance(settings(smtp, config.mailDomain()));
        this.longWaits = new Semaphore(config.atATime() / 2);
    }

    /** @param name by which it greets; else the mail client would look the machine's up for each mail */
    private static Properties settings(SmtpConfig smtp, String name) {
        var settings = new Properties();
        settings.setProperty("mail.smtp.localhost", name);
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(smtp.tls() != Tls.NEVER));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(smtp.tls() == Tls.REQUIRED));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(smtp.tls() == Tls.AT_ONCE));
        settings.setProperty("mail.smtp.quitwait", "false");
        return settings;
    }

    /**
     * @param meanwhile done again and again, several times a lease, as long as the server has not answered
     * @throws MailNotTaken if the mail server has not taken it in time
     * @throws MailRefused if it says that it never will
     */
    void send(Message mail, Runnable meanwhile) {
        var line = new FutureTask<@Nullable Void>(() -> {
            handOver(mail);
            return null;
        });
        Thread.startVirtualThread(line);
        hold(line, meanwhile);
    }

    private void handOver(Message mail) throws MessagingException {
        var transport = session.getTransport("smtp");
        try {
            transport.connect(
                    smtp.host(),
                    smtp.port(),
                    smtp.username().orElse(null),
                    smtp.password().orElse(null));
            transport.sendMessage(mail, mail.getAllRecipients());
        } finally {
            hangUp(transport);
        }
    }

    /** What was taken stays taken, however the server hears of the end. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debugf("mail server: %s", e.getClass().getSimpleName());
        }
    }

    /** Whoever gives up waiting hangs up: an interrupted virtual thread closes its connection. */
    private void hold(Future<?> line, Runnable meanwhile) {
        try {
            if (!isAnswered(line, config.mailPatienceOfAll(), meanwhile) && !isAnsweredLater(line, meanwhile)) {
                throw new MailNotTaken(new TimeoutException("the mail server says nothing"));
            }
        } finally {
            line.cancel(true);
        }
    }

    /** @return false if too many wait that long, too */
    private boolean isAnsweredLater(Future<?> line, Runnable meanwhile) {
        if (!longWaits.tryAcquire()) {
            return false;
        }
        try {
            return isAnswered(line, config.mailPatience().minus(config.mailPatienceOfAll()), meanwhile);
        } finally {
            longWaits.release();
        }
    }

    /** @return false if the server has not answered in time */
    private boolean isAnswered(Future<?> line, Duration patience, Runnable meanwhile) {
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
    private static boolean isRefused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPAddressFailedException answer) {
                return isFinal(NO_SUCH_RECIPIENT, answer);
            }
            if (cause instanceof SMTPSendFailedException answer && END.equals(answer.getCommand())) {
                return isFinal(NOT_WANTED, answer);
            }
        }
        return false;
    }

    private static boolean isFinal(Pattern answers, MessagingException answer) {
        return answers.matcher(String.valueOf(answer.getMessage())).lookingAt();
    }
}
