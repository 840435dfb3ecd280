package fr.releve.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.SharedInstance;
import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Harm;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Creation;
import fr.releve.acceptance.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
            Pattern.compile("/(documents/\\{nobody}|household|contract|amendment|amendment-signature)$");

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
        var wrong = new ArrayList<>(told(world));
        var all = EverythingThatAnswers.at(instance);
        var round = new Round(new Caller(instance, world));
        Table.read().rows().stream().filter(it -> all.contains(it.endpoint())).forEach(round::play);

        wrong.addAll(round.wrong());
        assertThat(wrong).as("%d calls", round.calls()).isEmpty();
        System.out.println("who may do what: " + round.calls() + " calls");
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
                        told.add(Harm.of(
                                "%s: %s is told %s, and of nothing %s".formatted(row, actor.title(), real, none)));
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
        return (answer.status() + " " + answer.problem() + " " + Round.noticed(answer) + " " + detail)
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
    }
}
