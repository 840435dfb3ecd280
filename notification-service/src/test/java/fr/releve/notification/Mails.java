package fr.releve.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a reader sees of mails. */
public final class Mails {

    private Mails() {}

    public static List<String> subjects(List<MimeMessage> mails) {
        return mails.stream()
                .map(mail -> {
                    try {
                        return mail.getSubject();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    public static String text(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0);
    }

    public static String html(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 1);
    }

    /** The types of all parts in their order: {@code multipart/alternative[text/plain text/html]}. */
    public static String tree(Part part) {
        try {
            var type = new ContentType(part.getContentType()).getBaseType();
            if (!(part.getContent() instanceof Multipart several)) {
                return type;
            }
            var parts = new ArrayList<String>();
            for (int i = 0; i < several.getCount(); i++) {
                parts.add(tree(several.getBodyPart(i)));
            }
            return type + "[" + String.join(" ", parts) + "]";
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        var content =
                (String) ((MimeMultipart) mail.getContent()).getBodyPart(index).getContent();
        return content.replace("\r\n", "\n");
    }
}
