package fr.releve.acceptance.launcher;

import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Login;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Accounts;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.Mail;
import fr.releve.acceptance.watch.Mailbox;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import fr.releve.localstack.DemoAccounts;
import fr.releve.localstack.Part;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** One thing in each store of a running Relève: a service's database, the broker, the identity server, the mail server. */
final class Deposit {

    private static final String ACCOUNT = "gardee@essai.releve.example";
    private static final String MAYENNE = "53147";

    private final Launcher launcher;
    private final String lead;

    private Deposit(Launcher launcher, String lead) {
        this.launcher = launcher;
        this.lead = lead;
    }

    static Deposit in(Launcher launcher) throws MessagingException {
        accounts(launcher).register("spouse", List.of(ACCOUNT));
        send(launcher.smtpPort());
        var lead = new Coordinator(administrator(launcher)).postsLead("M1607", MAYENNE);
        return new Deposit(launcher, lead.json().path("id").asText());
    }

    /** The API answers otherwise, there is more on the topic and one mail more. */
    void change() throws MessagingException {
        var session = administrator(launcher);
        String path = "/api/job-leads/" + lead;
        session.put(
                        path,
                        Coordinator.lead("Un autre poste (H/F)", "M1607", MAYENNE),
                        session.get(path).etag())
                .expect(200);
        send(launcher.smtpPort());
    }

    /** What is found of it: what the API answers, what its topic says, whether the account may log in, and the mails' subjects. */
    List<String> found() {
        var session = administrator(launcher);
        return Stream.of(
                        Stream.of(session.get("/api/job-leads/" + lead)
                                .expect(200)
                                .text()),
                        events(),
                        Stream.of("account: " + accounts(launcher).exists(ACCOUNT)),
                        Mailbox.at(launcher.url(Part.MAIL)).to(ACCOUNT).stream().map(Mail::subject))
                .flatMap(it -> it)
                .toList();
    }

    /** Each once: what was under way when its sender was killed is sent again. */
    private Stream<String> events() {
        try (var reader = TopicReader.of("127.0.0.1:" + launcher.port(Part.KAFKA), List.of(Topics.JOB_LEADS))) {
            return reader.all().stream()
                    .filter(it -> it.key().equals(lead))
                    .map(Heard::value)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static Accounts accounts(Launcher launcher) {
        return new Accounts(launcher.issuer(), launcher.secret("keycloak.admin"));
    }

    private static Session administrator(Launcher launcher) {
        return new Session(
                Door.at(launcher.url(Part.GATEWAY)),
                Login.of(launcher.issuer(), "releve-demo", "admin@demo.releve.example", DemoAccounts.PASSWORD));
    }

    private static void send(int port) throws MessagingException {
        var server = new Properties();
        server.put("mail.smtp.host", "127.0.0.1");
        server.put("mail.smtp.port", Integer.toString(port));
        var message = new MimeMessage(jakarta.mail.Session.getInstance(server));
        message.setFrom(new InternetAddress("ne-pas-repondre@releve.example"));
        message.setRecipients(Message.RecipientType.TO, ACCOUNT);
        message.setSubject("Bonjour, à jeudi", "UTF-8");
        message.setText("Votre demi-journée est confirmée.", "UTF-8");
        Transport.send(message);
    }
}
