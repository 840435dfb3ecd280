package fr.releve.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
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

    private static String part(MimeMessage mail, int index) throws MessagingException, IOException {
        var content =
                (String) ((MimeMultipart) mail.getContent()).getBodyPart(index).getContent();
        return content.replace("\r\n", "\n");
    }
}
