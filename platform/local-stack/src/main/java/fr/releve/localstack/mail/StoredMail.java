package fr.releve.localstack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail as somebody reads it. */
record StoredMail(
        long id,
        String to,
        String from,
        String subject,
        @Nullable Instant sentAt,
        String text,
        String html,
        List<Attachment> attachments) {

    /** Whom the server delivered it to; the header {@code To} may name others. */
    static final String RECIPIENT_HEADER = "X-Releve-Recipient";

    /** A file that came with the mail, or a form of it for programs, such as a calendar invitation; the content is text. */
    record Attachment(String name, String contentType, String content) {}

    static StoredMail read(long id, byte[] bytes) throws IOException {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var bodies = new Bodies();
            bodies.collect(message);
            return new StoredMail(
                    id,
                    header(message, RECIPIENT_HEADER),
                    MimeUtility.decodeText(header(message, "From")),
                    MimeUtility.decodeText(header(message, "Subject")),
                    message.getSentDate() == null ? null : message.getSentDate().toInstant(),
                    bodies.text.toString(),
                    bodies.html.toString(),
                    List.copyOf(bodies.attachments));
        } catch (MessagingException e) {
            throw new IOException("mail " + id + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        var value = message.getHeader(name, ", ");
        return value == null ? "" : value;
    }

    /** What is found while walking through the parts of a message. */
    private static final class Bodies {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Attachment> attachments = new ArrayList<>();

        private void collect(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    BodyPart inner = several.getBodyPart(i);
                    collect(inner);
                }
            } else if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                attachments.add(attachment(part));
            } else if (part.isMimeType("text/html")) {
                html.append(content(part));
            } else if (part.isMimeType("text/plain")) {
                text.append(content(part));
            } else {
                attachments.add(attachment(part));
            }
        }

        private static Attachment attachment(Part part) throws MessagingException, IOException {
            var name = part.getFileName();
            var type = part.getContentType();
            return new Attachment(name == null ? type : MimeUtility.decodeText(name), type, content(part));
        }

        private static String content(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof String words) {
                return words;
            }
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
