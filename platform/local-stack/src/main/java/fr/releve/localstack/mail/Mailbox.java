package fr.releve.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The mails of one folder, each a file {@code <number>.eml}: a mail that was accepted is still there after a restart. */
final class Mailbox {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\.eml");

    private final Path folder;
    private final List<StoredMail> mails = new ArrayList<>();
    private long lastNumber;

    private Mailbox(Path folder) {
        this.folder = folder;
    }

    static Mailbox in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var mailbox = new Mailbox(folder);
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var name = NUMBERED.matcher(file.getFileName().toString());
                if (name.matches()) {
                    mailbox.keep(StoredMail.read(Long.parseLong(name.group(1)), Files.readAllBytes(file)));
                }
            }
        }
        mailbox.mails.sort(Comparator.comparingLong(StoredMail::id));
        return mailbox;
    }

    /** Keeps a mail for one of its recipients; returns when it is on disk. */
    synchronized void store(MimeMessage message, String recipient) {
        try {
            message.setHeader(StoredMail.RECIPIENT_HEADER, recipient);
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            long number = lastNumber + 1;
            var fresh = folder.resolve(number + ".new");
            Files.write(fresh, bytes.toByteArray());
            Files.move(fresh, folder.resolve(number + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            keep(StoredMail.read(number, bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Every mail, newest first. */
    synchronized List<StoredMail> list() {
        return mails.reversed().stream().toList();
    }

    synchronized Optional<StoredMail> find(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }

    private void keep(StoredMail mail) {
        mails.add(mail);
        lastNumber = Math.max(lastNumber, mail.id());
    }
}
