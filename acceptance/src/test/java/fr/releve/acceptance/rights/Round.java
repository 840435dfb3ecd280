package fr.releve.acceptance.rights;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Secrecy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lines of the table, played by everybody in one world; keeps what was not as they say, and whoever read somebody else's secrets. */
final class Round {

    /** Where a form that was sent is shown again, the page goes to what is wrong with it. */
    private static final String FORM_TO_CORRECT = "role=\"alert\" tabindex=\"-1\" data-first";

    private static final Map<String, Actor> SPOUSES =
            Map.of("spouse", Actor.SPOUSE, "other-spouse", Actor.OTHER_SPOUSE);

    private final Caller caller;
    private final Secrecy secrecy;
    private final List<String> wrong = new ArrayList<>();
    private int calls;

    Round(Caller caller) {
        this.caller = caller;
        this.secrecy = new Secrecy(caller.world());
    }

    int calls() {
        return calls;
    }

    List<String> wrong() {
        return wrong;
    }

    void play(Row row) {
        for (var actor : refusedFirst(row)) {
            var answer = caller.call(row, actor);
            calls++;
            judge(row, actor, answer);
            leaks(row, actor, answer);
        }
    }

    private static List<Actor> refusedFirst(Row row) {
        return Arrays.stream(Actor.values())
                .filter(it -> row.verdicts().get(it).asked())
                .sorted(Comparator.comparing(
                        (Actor it) -> !row.verdicts().get(it).refuses()))
                .toList();
    }

    private void judge(Row row, Actor actor, Answer answer) {
        var verdict = row.verdicts().get(actor);
        String problem = row.isPage() ? noticed(row, answer) : answer.problem();
        String location = answer.header("Location");
        if (!verdict.fits(actor == Actor.ANYBODY, row, answer.status(), problem, location)) {
            String what = "%s: %s is to get %s and got %d %s %s"
                    .formatted(row, actor.title(), verdict, answer.status(), problem, location);
            boolean letIn = verdict.refuses() && Verdict.DONE.fits(false, row, answer.status(), problem, location);
            wrong.add(letIn ? Harm.of(what) : what);
        }
    }

    /** What a page says went wrong: in the address that it leads to, or above the form that it shows again. */
    private static String noticed(Row row, Answer answer) {
        boolean again = row.method().equals("POST") && answer.text().contains(FORM_TO_CORRECT);
        return again ? "form-to-correct" : noticed(answer);
    }

    static String noticed(Answer answer) {
        return answer.header("Location").replaceFirst("^(.*[?&]probleme=([a-z-]+).*|.*)$", "$2");
    }

    /** A spouse's number is theirs as well, but for whoever asked with it. */
    private void leaks(Row row, Actor actor, Answer answer) {
        var told = new ArrayList<>(secrecy.told(actor, caller.address(row), answer.text()));
        SPOUSES.forEach((name, spouse) -> {
            boolean asked = row.address().contains("{" + name + "}");
            if (actor != spouse
                    && !asked
                    && answer.text().contains(caller.world().thing(name))) {
                told.add("the number of the " + spouse.title());
            }
        });
        told.forEach(it -> wrong.add(Harm.of("%s: %s reads %s".formatted(row, actor.title(), it))));
    }
}
