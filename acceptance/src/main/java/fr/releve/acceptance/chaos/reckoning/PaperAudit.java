package fr.releve.acceptance.chaos.reckoning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the warnings that profile noted against the topic of papers and the messages: each is told once, and no other is. */
final class PaperAudit {

    private final Verdict verdict;

    PaperAudit(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * That a paper of a doctor's runs out on a day.
     *
     * @param delay which warning of that day it is: so many days before at most
     */
    record Warning(String doctor, String paper, String ends, int delay) {

        @Override
        public String toString() {
            return "the warning " + delay + " days before " + paper + " of doctor " + doctor + " ends on " + ends;
        }
    }

    /** A record of the topic; the same id when the same event is sent again. */
    record OnTopic(Warning warning, String eventId) {}

    /** @param messages how many each doctor got about papers */
    void check(Set<Warning> noted, List<OnTopic> told, Map<String, Long> messages) {
        Map<Warning, Set<String>> ids = new HashMap<>();
        told.forEach(it ->
                ids.computeIfAbsent(it.warning(), warning -> new HashSet<>()).add(it.eventId()));
        noted.stream().filter(it -> !ids.containsKey(it)).forEach(it -> verdict.lost(it + " is not on the topic"));
        ids.forEach((warning, events) -> {
            if (!noted.contains(warning)) {
                verdict.doubled(warning + ", which nobody noted");
            } else if (events.size() > 1) {
                verdict.doubled(warning + " is on the topic under " + events.size() + " ids");
            }
        });
        Map<String, Long> owed = new HashMap<>();
        noted.forEach(it -> owed.merge(it.doctor(), 1L, Long::sum));
        Set<String> doctors = new HashSet<>(owed.keySet());
        doctors.addAll(messages.keySet());
        doctors.forEach(it -> compare(it, owed.getOrDefault(it, 0L), messages.getOrDefault(it, 0L)));
    }

    private void compare(String doctor, long owed, long written) {
        if (written < owed) {
            verdict.lost((owed - written) + " messages about papers to doctor " + doctor);
        } else if (written > owed) {
            verdict.doubled((written - owed) + " messages about papers to doctor " + doctor);
        }
    }
}
