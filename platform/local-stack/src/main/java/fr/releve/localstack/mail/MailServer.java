package fr.releve.localstack.mail;

import fr.releve.localstack.FreePorts;
import fr.releve.localstack.Home;
import fr.releve.localstack.JavaCommand;
import fr.releve.localstack.Part;
import fr.releve.localstack.PartRecipe;
import java.util.List;

/** SMTP without authentication, and the page that shows what arrived. Mails stay in the home; none ever leaves the machine. */
public final class MailServer implements PartRecipe {

    private final Home home;
    private final int smtpPort;
    private final int pagePort;

    public MailServer(Home home, int smtpPort, int pagePort) {
        this.home = home;
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    public String pageUrl() {
        return "http://127.0.0.1:" + pagePort;
    }

    @Override
    public Part part() {
        return Part.MAIL;
    }

    @Override
    public List<Integer> ports() {
        return List.of(smtpPort, pagePort);
    }

    @Override
    public List<String> command() {
        return JavaCommand.ofLocalStack(
                List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                MailMain.class,
                List.of(home.data(Part.MAIL).toString(), Integer.toString(smtpPort), Integer.toString(pagePort)));
    }

    @Override
    public boolean isReady() {
        return FreePorts.answers(smtpPort) && FreePorts.answers(pagePort);
    }
}
