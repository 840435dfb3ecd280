package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.chaos.reckoning.Inventory.Event;
import fr.releve.acceptance.chaos.reckoning.Inventory.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds matching's logs against the topics: each line that is to be told is one event, in its place, and there is no other event. */
final class TopicAudit {

    private final Inventory found;
    private final Verdict verdict;

    TopicAudit(Inventory found, Verdict verdict) {
        this.found = found;
        this.verdict = verdict;
    }

    void check() {
        Map<Place, Set<Event>> events = new HashMap<>();
        found.events()
                .forEach(it -> events.computeIfAbsent(new Place(it.affair(), it.sequence()), place -> new HashSet<>())
                        .add(it));
        found.logs().forEach((affair, log) -> {
            var told = log.stream().filter(Told::isTold).toList();
            for (int i = 0; i < told.size(); i++) {
                compare(told.get(i), events.remove(new Place(affair, i + 1L)));
            }
        });
        events.forEach((place, ofNothing) -> verdict.doubled("on the topics, " + types(ofNothing) + " as event "
                + place.sequence() + " of " + place.affair() + ", of which the log says nothing"));
    }

    private record Place(Affair affair, long sequence) {}

    /** The same event may have been sent twice, under the same id. */
    private void compare(Line line, @Nullable Set<Event> heard) {
        String what = line.deed() + " of " + line.affair() + " by " + line.actor();
        if (heard == null) {
            verdict.lost(what + " is not on the topics");
            return;
        }
        if (heard.stream().map(Event::eventId).distinct().count() > 1) {
            verdict.doubled(what + " is on the topics under several ids: " + types(heard));
        }
        heard.stream()
                .filter(it -> !tells(it, line))
                .findFirst()
                .ifPresent(it -> verdict.lost(what + " is on the topics as " + it.type() + " by " + it.party()));
    }

    private static boolean tells(Event event, Line line) {
        return Told.type(line).map(event.type()::equals).orElse(true)
                && (!Told.saysWho(line) || event.party().equals(line.actor()));
    }

    private static List<String> types(Set<Event> events) {
        return events.stream().map(Event::type).sorted().toList();
    }
}
