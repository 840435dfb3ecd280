package fr.releve.acceptance.chaos.reckoning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What lies in matching's database, on its topics, in notification's database and in the mailbox once all is over.
 *
 * @param states of proposals and placements
 * @param lines of their logs, in any order
 * @param events on the topics, in any order, repeated ones too
 * @param notices that notification's database says were to go out by mail
 * @param letters in the mailbox, repeated ones too
 */
record Inventory(List<State> states, List<Line> lines, List<Event> events, List<Notice> notices, List<Letter> letters) {

    /**
     * How far one has come.
     *
     * @param entries lines that its log should have
     * @param sequence events that were told of it
     * @param passed a proposal that a coordinator decided on, a placement whose contract went to the Ordre
     * @param byDoctor a proposal that the doctor accepted, a placement whose contract the doctor signed; likewise the host
     */
    record State(
            Affair affair,
            String status,
            int entries,
            long sequence,
            String practitioner,
            boolean passed,
            boolean byDoctor,
            boolean byHost) {}

    /** A line of a log; {@code number} rises from 1. */
    record Line(Affair affair, int number, String actor, String deed, String from, String to) {}

    /**
     * An event on a topic.
     *
     * @param party who acted; empty if the event does not say
     * @param eventId the same when the same event is sent again
     */
    record Event(Affair affair, long sequence, String type, String party, String eventId) {}

    /** A message that was to go out by mail. */
    record Notice(String delivery, Affair affair, String kind, String reader) {}

    /** A mail that arrived; two with one delivery are one to a mail program. */
    record Letter(String delivery, String to) {}

    Optional<State> state(Matter matter, String id) {
        var affair = new Affair(matter, id);
        return states.stream().filter(it -> it.affair().equals(affair)).findFirst();
    }

    /** Mails that went out again because nobody could tell whether they had. */
    long repeatedLetters() {
        return letters.size()
                - letters.stream().map(Letter::delivery).distinct().count();
    }

    /** The log of each proposal and placement, the first line first; empty where there is a state and no line. */
    Map<Affair, List<Line>> logs() {
        Map<Affair, List<Line>> logs = new HashMap<>();
        states.forEach(it -> logs.put(it.affair(), List.of()));
        logs.putAll(lines.stream()
                .sorted(Comparator.comparingInt(Line::number))
                .collect(Collectors.groupingBy(Line::affair)));
        return logs;
    }
}
