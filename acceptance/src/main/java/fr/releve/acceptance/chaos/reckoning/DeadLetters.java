package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.watch.Heard;
import fr.releve.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the broken records against the dead letters: each lies there as it was, with a reason, and nothing sound does. */
public final class DeadLetters {

    /** How the key of a record begins that nobody can read. */
    public static final String BROKEN = "broken-";

    private static final String REASON = "dead-letter-reason";

    private final Verdict verdict;

    DeadLetters(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * @param broken values by topic and key
     * @param letters everything that was set aside; one twice is one
     */
    void check(Map<String, Map<String, String>> broken, List<Heard> letters) {
        var byTopic = letters.stream().collect(Collectors.groupingBy(Heard::topic));
        broken.forEach((topic, records) -> {
            var aside = byTopic.getOrDefault(Topics.deadLetters(topic), List.of());
            records.forEach((key, value) -> compare(key + " of " + topic, value, of(key, aside)));
            aside.stream()
                    .filter(it -> !isBroken(it.key()))
                    .forEach(it -> verdict.lost("a sound record among the dead letters of " + topic + ": " + it.key()
                            + ", " + it.headers().get(REASON)));
        });
    }

    private void compare(String what, String value, List<Heard> aside) {
        if (aside.isEmpty()) {
            verdict.lost("the broken record " + what + ", which is not among its dead letters");
        } else if (aside.stream().anyMatch(it -> !it.value().equals(value))) {
            verdict.lost("the broken record " + what + ", set aside as something else");
        } else if (aside.stream()
                .anyMatch(it -> it.headers().getOrDefault(REASON, "").isBlank())) {
            verdict.lost("the reason why " + what + " was set aside");
        }
    }

    private static List<Heard> of(String key, List<Heard> letters) {
        return letters.stream().filter(it -> it.key().equals(key)).toList();
    }

    /** Also one of which the broker's answer got lost. */
    static boolean isBroken(String key) {
        return key.startsWith(BROKEN);
    }
}
