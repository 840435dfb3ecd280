package fr.releve.localstack.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;

/** The mail server's process: arguments are the folder of the mails, the SMTP port and the page's port. */
public final class MailMain {

    private MailMain() {}

    public static void main(String[] arguments) throws Exception {
        var mailbox = Mailbox.in(Path.of(arguments[0]));
        var smtp =
                new GreenMail(new ServerSetup(Integer.parseInt(arguments[1]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var users = smtp.getManagers().getUserManager();
        // the mail library wants a user to hand the mail to: one is enough, the mailbox is what people read
        var everybody = users.createUser("everybody@localhost", "everybody", "");
        users.setMessageDeliveryHandler((message, address) -> {
            mailbox.store(message.getMessage(), address.getEmail());
            return everybody;
        });
        smtp.start();
        MailPages.start(mailbox, Integer.parseInt(arguments[2]));
        Thread.currentThread().join();
    }
}
