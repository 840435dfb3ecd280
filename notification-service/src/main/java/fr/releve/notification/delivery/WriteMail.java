package fr.releve.notification.delivery;

import fr.releve.notification.NotificationConfig;
import fr.releve.notification.contact.Contact;
import fr.releve.notification.wording.Letter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Makes a mail of a message: the letter as text and HTML, and the invitation to its entry of the calendar, if it is about one. */
@ApplicationScoped
class WriteMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final WriteLetter writeLetter;
    private final WriteInvitation writeInvitation;
    private final NotificationConfig config;

    WriteMail(WriteLetter writeLetter, WriteInvitation writeInvitation, NotificationConfig config) {
        this.writeLetter = writeLetter;
        this.writeInvitation = writeInvitation;
        this.config = config;
    }

    /**
     * Its Message-ID follows from the delivery, so that a mail program shows a second sending of the same delivery once; a mail that the
     * reader need not have says how to have no more of its kind (RFC 2369, RFC 8058).
     */
    MimeMessage handle(Attempt attempt, Contact reader) {
        var letter = writeLetter.handle(attempt.message(), reader);
        var invitations = writeInvitation.handle(attempt.message(), letter, reader);
        try {
            var mail = mailUnder(mailId(attempt.deliveryId()));
            mail.setFrom(new InternetAddress(config.sender(), "Relève", UTF_8));
            mail.setRecipient(RecipientType.TO, mailbox(reader.email()));
            mail.setSubject(letter.subject(), UTF_8);
            mail.setHeader("References", mailId(attempt.thread()));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", letter.language().tag());
            if (letter.stopLink() != null) {
                mail.setHeader("List-Unsubscribe", "<" + letter.stopLink() + ">");
                mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            mail.setContent(content(letter, invitations));
            mail.saveChanges();
            return mail;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Calendar programs take an invitation for one if it is a form of the letter like its text and HTML, the best one last (RFC 6047, 4.2;
     * RFC 2046, 5.1.4). For all others it is a file as well.
     */
    private static Multipart content(Letter letter, List<Invitation> invitations) throws MessagingException {
        var forms = new MimeMultipart("alternative", text(letter, Variant.TEXT_PLAIN), text(letter, Variant.TEXT_HTML));
        if (invitations.isEmpty()) {
            return forms;
        }
        var whole = new MimeBodyPart();
        whole.setContent(forms);
        var withFiles = new MimeMultipart(whole);
        for (var invitation : invitations) {
            forms.addBodyPart(part(invitation.file(), "text/calendar; charset=UTF-8; method=" + invitation.method()));
            var file = part(invitation.file(), "application/ics");
            file.setDisposition(Part.ATTACHMENT);
            file.setFileName("invitation.ics");
            withFiles.addBodyPart(file);
        }
        return withFiles;
    }

    private static BodyPart text(Letter letter, String type) throws MessagingException {
        var words = Templates.letter(letter)
                .setVariant(Variant.forContentType(type))
                .render();
        return part(words, type + "; charset=UTF-8");
    }

    private static BodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    /**
     * The domain as the network knows it (RFC 5891). A name before it that is not ASCII would be cut to bytes on the way and be somebody
     * else's. What is wrong with an address would repeat it and be logged: it is not said.
     *
     * @throws MailRefused if our mail cannot be written to it, now or later
     */
    static InternetAddress mailbox(String address) {
        try {
            int at = address.lastIndexOf('@') + 1;
            var plain = address.substring(0, at) + IDN.toASCII(address.substring(at));
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(plain)) {
                throw new AddressException();
            }
            return new InternetAddress(plain, true);
        } catch (AddressException | IllegalArgumentException e) {
            throw new MailRefused("no address of a mailbox");
        }
    }

    private static MimeMessage mailUnder(String id) {
        return new MimeMessage((Session) null) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
    }

    private String mailId(UUID id) {
        return "<" + id + "@" + config.mailDomain() + ">";
    }

    /** {@code templates/letter.html} and {@code templates/letter.txt}. */
    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance letter(Letter letter);

        private Templates() {}
    }
}
