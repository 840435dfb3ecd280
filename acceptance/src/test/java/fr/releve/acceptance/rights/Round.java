package fr.releve.acceptance.rights;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.world.Actor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of the table, played by everybody in one world; keeps what was not as they say, and whoever read somebody else's secrets. */
final class Round {

    /** Where a form that was sent is shown again, the page goes to what is wrong with it. */
    private static final String FORM_TO_CORRECT = "role=\"alert\" tabindex=\"-1\" data-first";

    private static final Set<Actor> KNOW_DOCTORS =
            EnumSet.of(Actor.DOCTOR, Actor.COORDINATOR, Actor.OTHER_COORDINATOR, Actor.ADMINISTRATOR);
    private static final Set<Actor> KNOW_HOST = EnumSet.of(Actor.TOWN_HALL, Actor.COORDINATOR);

    private final Caller caller;
    private final List<String> wrong = new ArrayList<>();
    private int calls;

    Round(Caller caller) {
        this.caller = caller;
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

    private void leaks(Row row, Actor actor, Answer answer) {
        var world = caller.world();
        boolean contacts = row.address().contains("{proposal-agreed}")
                || row.address().equals("/commune")
                || row.address().equals("/commune/missions");
        if (!KNOW_DOCTORS.contains(actor) && !(contacts && actor == Actor.TOWN_HALL)) {
            find(world.secretsOfDoctor(), "the doctor", row, actor, answer);
        }
        boolean doctorsContacts = actor == Actor.DOCTOR
                && (row.address().contains("{proposal-agreed}") || row.address().startsWith("/medecin"));
        if (!KNOW_HOST.contains(actor) && !doctorsContacts) {
            find(world.secretsOfHost(), "the host", row, actor, answer);
        }
        if (actor != Actor.SPOUSE) {
            var theirs = row.address().contains("{spouse}")
                    ? Set.of(world.addressOfSpouse())
                    : Set.of(world.addressOfSpouse(), world.thing("spouse"));
            find(theirs, "the spouse", row, actor, answer);
        }
    }

    private void find(Set<String> secrets, String whose, Row row, Actor actor, Answer answer) {
        String text = answer.text().toLowerCase(Locale.ROOT);
        secrets.stream()
                .filter(it -> text.contains(it.toLowerCase(Locale.ROOT)))
                .forEach(it -> wrong.add(Harm.of("%s: %s reads %s of %s".formatted(row, actor.title(), it, whose))));
    }
}
