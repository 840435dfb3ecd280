package fr.releve.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.localstack.FreePorts;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail server as it runs: what is sent by SMTP is shown on its page. */
class MailPagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int smtp = FreePorts.next();
    private final int page = FreePorts.next();

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        String[] arguments = {folder.toString(), Integer.toString(smtp), Integer.toString(page)};
        Thread.ofPlatform().daemon().start(() -> {
            try {
                MailMain.main(arguments);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Awaitility.await().atMost(PATIENCE).until(() -> FreePorts.answers(smtp) && FreePorts.answers(page));
    }

    @Test
    void shows_a_mail_that_was_sent() throws Exception {
        assertThat(read("/").body()).contains("Aucun courriel pour l’instant.");

        send("Une mission vous est <proposée>", "Bonjour,\n3 mardis & plus.", "<p>3 mardis</p>");

        var list = read("/");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("default-src 'none'"));
        assertThat(list.body())
                .contains("helene@test.releve.example")
                .contains("<a href=\"/messages/1\">Une mission vous est &lt;proposée&gt;</a>");
        assertThat(read("/messages/1").body())
                .contains("<h1>Une mission vous est &lt;proposée&gt;</h1>")
                .contains("De Relève &lt;ne-pas-repondre@releve.example&gt;")
                .contains("3 mardis &amp; plus.")
                .contains("<h2>text/calendar; charset=UTF-8</h2><pre>BEGIN:VCALENDAR")
                .contains("src=\"/messages/1/html\"");
        assertThat(read("/messages/1/html").body()).isEqualTo("<p>3 mardis</p>");
        assertThat(read("/api/messages").body()).contains("\"subject\":\"Une mission vous est <proposée>\"");
        assertThat(read("/messages/2").statusCode()).isEqualTo(404);
    }

    private void send(String subject, String text, String html) throws MessagingException, IOException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(smtp));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("ne-pas-repondre@releve.example", "Relève"));
        mail.setRecipients(Message.RecipientType.TO, "helene@test.releve.example");
        mail.setSubject(subject, "UTF-8");
        mail.setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html"), invitation()));
        Transport.send(mail);
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, "UTF-8", subtype);
        return part;
    }

    private static MimeBodyPart invitation() throws MessagingException, IOException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource("BEGIN:VCALENDAR", "text/calendar; charset=UTF-8")));
        return part;
    }

    private HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
