package fr.releve.acceptance.chaos.reckoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was not as people had been told, or never happened; each line says what was looked for and where. */
public final class Verdict {

    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> doubleBooked = new ArrayList<>();
    private final List<String> stuck = new ArrayList<>();
    private final List<String> idle = new ArrayList<>();

    void lost(String what) {
        lost.add(what);
    }

    void doubled(String what) {
        doubled.add(what);
    }

    void doubleBooked(String what) {
        doubleBooked.add(what);
    }

    public void stuck(String what) {
        stuck.add(what);
    }

    /** What never happened, so that nothing is known of it. */
    public void idle(String what) {
        idle.add(what);
    }

    /** What may not happen even once, however slow the machine is. */
    public List<String> harm() {
        var harm = new ArrayList<String>();
        lost.forEach(it -> harm.add("lost: " + it));
        doubled.forEach(it -> harm.add("doubled: " + it));
        doubleBooked.forEach(it -> harm.add("double booked: " + it));
        return harm;
    }

    public List<String> lines() {
        var all = new ArrayList<>(harm());
        stuck.forEach(it -> all.add("stuck: " + it));
        idle.forEach(it -> all.add("idle: " + it));
        return all;
    }

    /** How many of each kind, by its name; what was idle counts elsewhere, as nothing. */
    public Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("lost", (long) lost.size());
        counts.put("doubled", (long) doubled.size());
        counts.put("double_booked", (long) doubleBooked.size());
        counts.put("stuck", (long) stuck.size());
        return counts;
    }
}
