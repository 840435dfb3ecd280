package fr.releve.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.SharedInstance;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Creation;
import fr.releve.acceptance.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every endpoint and every page, asked for by everybody, the concerned and the strangers; see {@code who-may-do-what/table.md}. */
@ExtendWith(SharedInstance.class)
class WhoMayDoWhatIT {

    private static final String SPECIALTY = "RHEUMATOLOGY";
    private static final Set<Actor> CONCERNED = EnumSet.of(Actor.DOCTOR, Actor.TOWN_HALL, Actor.COORDINATOR);
    private static final Pattern PART =
            Pattern.compile("/(documents/\\{nobody}|household|amendment|amendment-signature)$");

    /** Where a form that was sent is shown again, the page goes to what is wrong with it. */
    private static final String FORM_TO_CORRECT = "role=\"alert\" tabindex=\"-1\" data-first";

    private static final Set<Actor> KNOW_DOCTORS =
            EnumSet.of(Actor.DOCTOR, Actor.COORDINATOR, Actor.OTHER_COORDINATOR, Actor.ADMINISTRATOR);
    private static final Set<Actor> KNOW_HOST = EnumSet.of(Actor.TOWN_HALL, Actor.COORDINATOR);

    private final Instance instance;

    WhoMayDoWhatIT(Instance instance) {
        this.instance = instance;
    }

    @Test
    void whatever_answers_stands_in_the_table_and_is_asked_by_everybody() {
        var asked = new TreeSet<String>();
        var named = new TreeSet<Endpoint>();
        for (var row : Table.read().rows()) {
            named.add(row.endpoint());
            row.verdicts().forEach((actor, verdict) -> {
                if (verdict.asked()) {
                    asked.add(row.endpoint() + " as " + actor);
                }
            });
        }
        var all = EverythingThatAnswers.at(instance);
        var wanted = all.stream()
                .flatMap(it -> Arrays.stream(Actor.values()).map(actor -> it + " as " + actor))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(all).as("everything that answers").hasSizeGreaterThan(60);
        named.removeAll(all);
        assertThat(named).as("lines of the table that nothing answers").isEmpty();
        assertThat(asked).as("the table who-may-do-what/table.md").containsAll(wanted);
    }

    @Test
    void everybody_may_do_what_the_table_says_and_reads_nobody_else_s_secrets() {
        var world = Creation.of(instance, "rights", SPECIALTY);
        var caller = new Caller(instance, world);
        var wrong = new ArrayList<>(told(world));
        int calls = 0;
        var all = EverythingThatAnswers.at(instance);
        var rows = Table.read().rows().stream()
                .filter(it -> all.contains(it.endpoint()))
                .toList();
        for (var row : rows) {
            for (var actor : refusedFirst(row)) {
                var answer = caller.call(row, actor);
                calls++;
                judge(row, actor, answer, wrong);
                leaks(world, row, actor, answer, wrong);
            }
        }

        assertThat(wrong).as("%d calls", calls).isEmpty();
        System.out.println("who may do what: " + calls + " calls");
    }

    /**
     * Where somebody is told otherwise of what is hidden from them than of what there is not, be it by a word: who asks with a number that
     * they have read somewhere is to learn nothing of it. Changes nothing.
     */
    private List<String> told(World world) {
        var there = new Caller(instance, world);
        var nothing = new Caller(instance, world.ofThingsThatAreNot());
        var told = new ArrayList<String>();
        int asked = 0;
        for (var row : Table.read().rows()) {
            for (var actor : Actor.values()) {
                if (row.verdicts().get(actor).hides() && !isPartOfOnesOwn(row, actor)) {
                    asked++;
                    String real = said(there.call(row, actor));
                    String none = said(nothing.call(row, actor));
                    if (!real.equals(none)) {
                        told.add("%s: %s is told %s, and of nothing %s".formatted(row, actor.title(), real, none));
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(100);
        return told;
    }

    /** That a part of it is not there is told to whoever may see the whole. */
    private static boolean isPartOfOnesOwn(Row row, Actor actor) {
        return CONCERNED.contains(actor) && PART.matcher(row.address()).find();
    }

    /** Without the number that was asked with. */
    private static String said(Answer answer) {
        String detail =
                answer.text().startsWith("{") ? answer.json().path("detail").asText() : "";
        return (answer.status() + " " + answer.problem() + " " + noticed(answer) + " " + detail)
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
    }

    private static List<Actor> refusedFirst(Row row) {
        return Arrays.stream(Actor.values())
                .filter(it -> row.verdicts().get(it).asked())
                .sorted(Comparator.comparing(
                        (Actor it) -> !row.verdicts().get(it).refuses()))
                .toList();
    }

    private static void judge(Row row, Actor actor, Answer answer, List<String> wrong) {
        var verdict = row.verdicts().get(actor);
        String problem = row.isPage() ? noticed(row, answer) : answer.problem();
        String location = answer.header("Location");
        if (!verdict.fits(actor == Actor.ANYBODY, row, answer.status(), problem, location)) {
            wrong.add("%s: %s is to get %s and got %d %s %s"
                    .formatted(row, actor.title(), verdict, answer.status(), problem, location));
        }
    }

    /** What a page says went wrong: in the address that it leads to, or above the form that it shows again. */
    private static String noticed(Row row, Answer answer) {
        boolean again = row.method().equals("POST") && answer.text().contains(FORM_TO_CORRECT);
        return again ? "form-to-correct" : noticed(answer);
    }

    private static String noticed(Answer answer) {
        return answer.header("Location").replaceFirst("^(.*[?&]probleme=([a-z-]+).*|.*)$", "$2");
    }

    private static void leaks(World world, Row row, Actor actor, Answer answer, List<String> wrong) {
        boolean contacts = row.address().contains("{proposal-agreed}")
                || row.address().equals("/commune")
                || row.address().equals("/commune/missions");
        if (!KNOW_DOCTORS.contains(actor) && !(contacts && actor == Actor.TOWN_HALL)) {
            find(world.secretsOfDoctor(), "the doctor", row, actor, answer, wrong);
        }
        boolean doctorsContacts = actor == Actor.DOCTOR
                && (row.address().contains("{proposal-agreed}") || row.address().startsWith("/medecin"));
        if (!KNOW_HOST.contains(actor) && !doctorsContacts) {
            find(world.secretsOfHost(), "the host", row, actor, answer, wrong);
        }
        if (actor != Actor.SPOUSE) {
            var theirs = row.address().contains("{spouse}")
                    ? Set.of(world.addressOfSpouse())
                    : Set.of(world.addressOfSpouse(), world.thing("spouse"));
            find(theirs, "the spouse", row, actor, answer, wrong);
        }
    }

    private static void find(
            Set<String> secrets, String whose, Row row, Actor actor, Answer answer, List<String> wrong) {
        String text = answer.text().toLowerCase(Locale.ROOT);
        secrets.stream()
                .filter(it -> text.contains(it.toLowerCase(Locale.ROOT)))
                .forEach(it -> wrong.add("%s: %s reads %s of %s".formatted(row, actor.title(), it, whose)));
    }
}
