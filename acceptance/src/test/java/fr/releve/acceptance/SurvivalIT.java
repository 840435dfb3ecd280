package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.ChaosRun;
import fr.releve.acceptance.instance.Instance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@code ./releve chaos}, then a backup of what it left, restored on another instance. */
class SurvivalIT {

    private static final Duration LENGTH = Duration.ofMinutes(1);
    private static final long SEED = 20261121;

    /** As coordinator, administrator, town hall and anybody: all that can be read without a name of one thing. */
    private static final Map<String, List<String>> QUESTIONS = Map.of(
            "coordination",
            List.of(
                    "/api/practitioners?limit=100",
                    "/api/proposals?limit=100",
                    "/api/vacancies/mine?limit=100",
                    "/api/job-leads?rome=M1607"),
            "admin",
            List.of("/api/deliveries?limit=100", "/api/plans/current", "/api/me"),
            "mairie",
            List.of("/api/vacancies/mine?limit=100", "/api/proposals?limit=100", "/api/notifications?limit=100"),
            "",
            List.of(
                    "/api/vacancies?limit=100",
                    "/api/communes?q=saint",
                    "/api/territories?limit=100",
                    "/api/statistics",
                    "/api/placement-statistics"));

    @Test
    void what_was_acknowledged_survives_kills_and_a_restored_backup_answers_as_before(@TempDir Path folder) {
        var backup = folder.resolve("releve.tar.gz");
        Map<String, String> before;
        try (var instance = Instance.fresh(SurvivalIT::say)) {
            var outcome = new ChaosRun(instance, SEED, SurvivalIT::say).run(LENGTH);
            say("chaos " + outcome.figures());
            if (!outcome.clean()) {
                instance.showErrors(SurvivalIT::say);
            }
            assertThat(outcome.complaints()).isEmpty();
            before = answers(instance);
            instance.stopInto(backup);
        }
        try (var restored = Instance.restored(backup, SurvivalIT::say)) {
            assertThat(answers(restored)).isEqualTo(before);
        }
    }

    private static Map<String, String> answers(Instance instance) {
        var answers = new LinkedHashMap<String, String>();
        QUESTIONS.forEach((account, paths) -> paths.forEach(path -> answers.put(
                account + " " + path,
                (account.isEmpty()
                                ? instance.door().get(path)
                                : instance.demoAccount(account).get(path))
                        .expect(200)
                        .text())));
        return answers;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
