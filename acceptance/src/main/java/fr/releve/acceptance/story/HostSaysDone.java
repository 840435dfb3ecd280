package fr.releve.acceptance.story;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Unseen;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;

/** The day after, the host is asked whether the doctor came, and says so from the mail, without logging in. */
final class HostSaysDone {

    private static final String SUBJECT = "Le médecin est-il venu\u00a0?";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/api/actions/\\S+");

    private final Scene scene;
    private final Steps steps;

    HostSaysDone(Scene scene, Steps steps) {
        this.scene = scene;
        this.steps = steps;
    }

    void byTheLinkOfTheMail(Papers papers) {
        scene.narrator().see("the host says by the link of a mail that the replacement took place", () -> {
            String path = link();
            Door door = scene.instance().door();
            if (!door.get(path).expect(200).text().contains("value=\"DONE\"")) {
                throw new Unseen("a button that says it", door.get(path).text());
            }
            answer(path).expect(200);
            return "Kafka carries placement.completed "
                    + steps.placementTold("completed", papers).at();
        });
        scene.narrator().see("the same link a second time", () -> {
            answer(link()).expect(409);
            return "is refused with a page that says why";
        });
    }

    private Answer answer(String path) {
        var door = scene.instance().door();
        return door.send(door.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("answer=DONE")));
    }

    private String link() {
        var mail = scene.mailbox().await(scene.cast().townHall().host().email(), SUBJECT, 1, Scene.PATIENCE);
        var link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new Unseen("a link to answer", mail.text());
        }
        return URI.create(link.group()).getPath();
    }
}
