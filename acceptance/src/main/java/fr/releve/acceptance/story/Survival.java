package fr.releve.acceptance.story;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.watch.Harm;
import fr.releve.localstack.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Each service is killed in turn; once it is back, the same questions get the same answers, and nothing happens twice. */
final class Survival {

    private static final List<Part> SERVICES = List.of(Part.PROFILE, Part.MATCHING, Part.NOTIFICATION, Part.GATEWAY);

    private final Scene scene;
    private final Map<String, Supplier<Answer>> questions = new LinkedHashMap<>();

    private final Supplier<Tally> tallied;

    Survival(Scene scene, Supplier<Tally> tallied) {
        this.scene = scene;
        this.tallied = tallied;
    }

    /** Remembers a question; who asks is part of it. */
    Survival ask(String question, Supplier<Answer> answer) {
        questions.put(question, answer);
        return this;
    }

    void holds() {
        var before = answers();
        var tally = tallied.get();
        for (Part service : SERVICES) {
            scene.narrator().see(service.title() + " is killed with kill -9 and started again", () -> {
                scene.instance().kill(service);
                scene.instance().restart(service);
                mustEqual(before, answers());
                return questions.size() + " questions get the same answers as before";
            });
        }
        scene.narrator().see("nothing happened twice", () -> {
            var now = tallied.get();
            if (!now.equals(tally)) {
                throw new Unseen("still " + tally, Harm.of(now.toString()));
            }
            return "Kafka and the mailbox still hold " + now;
        });
    }

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        questions.forEach((question, asked) -> {
            var answer = asked.get();
            answers.put(question, answer.status() + " " + answer.text());
        });
        return answers;
    }

    private static void mustEqual(Map<String, String> before, Map<String, String> after) {
        before.forEach((question, answer) -> {
            String now = after.getOrDefault(question, "nothing");
            if (!now.equals(answer)) {
                // a service that is not there yet has lost nothing
                throw new Unseen(
                        "the answer to \"" + question + "\" as before: " + answer,
                        now.startsWith("5") ? now : Harm.of(now));
            }
        });
    }
}
