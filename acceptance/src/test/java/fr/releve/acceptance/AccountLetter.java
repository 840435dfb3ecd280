package fr.releve.acceptance;

import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Mail;
import fr.releve.acceptance.watch.Mailbox;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A letter about an account, with the link that leads on. */
record AccountLetter(Mail mail) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/action-token\\?\\S+");

    static AccountLetter await(Instance instance, String email, String subject) {
        return new AccountLetter(Mailbox.at(instance.mailbox()).await(email, subject, 1, PATIENCE));
    }

    String link() {
        return LINK.matcher(mail.text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }
}
