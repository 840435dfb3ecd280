package fr.releve.acceptance.story;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.watch.Database;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.watch.Mail;
import java.util.List;
import java.util.Optional;

/** The mails of one story: those that arrived are those that were to be sent, none lost, none twice. */
final class MailAccount {

    private final Scene scene;
    private final long lastBefore;
    private final long sentBefore;
    private final long failedBefore;

    MailAccount(Scene scene) {
        this.scene = scene;
        this.lastBefore =
                scene.mailbox().all().stream().mapToLong(Mail::id).max().orElse(0);
        try (var database = scene.instance().database("notification")) {
            this.sentBefore = count(database, "SENT");
            this.failedBefore = count(database, "FAILED");
        }
    }

    /** To the people of stories, since this one began. */
    List<Mail> received() {
        return scene.mailbox().to(Cast.DOMAIN).stream()
                .filter(it -> it.id() > lastBefore)
                .toList();
    }

    long invitations() {
        return received().stream().filter(Mail::invitation).count();
    }

    void balances() {
        scene.narrator().see("every mail that was to be sent arrived, once", () -> {
            settle();
            try (var database = scene.instance().database("notification")) {
                long sent = count(database, "SENT") - sentBefore;
                long failed = count(database, "FAILED") - failedBefore;
                long arrived = received().size();
                if (sent != arrived || failed > 0) {
                    throw new Unseen(
                            sent + " mails in the mailbox and none given up",
                            sent == arrived ? arrived + " and " + failed : Harm.of(arrived + " and " + failed));
                }
                return arrived + " mails";
            }
        });
    }

    /** Waits until no mail is under way. */
    void settle() {
        try (var database = scene.instance().database("notification")) {
            Patience.until(
                    "no mail under way",
                    Scene.PATIENCE,
                    () -> Optional.of(count(database, "PENDING")).filter(it -> it == 0),
                    () -> count(database, "PENDING") + " of them");
        }
    }

    /** What coordinators get goes to another mailbox. */
    private static long count(Database database, String state) {
        return database.count("select count(*) from delivery d join message m on m.id = d.message_id"
                + " where m.reader <> 'COORDINATOR' and d.state = '" + state + "'");
    }
}
