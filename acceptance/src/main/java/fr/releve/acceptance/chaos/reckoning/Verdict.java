package fr.releve.acceptance.chaos.reckoning;

import java.util.ArrayList;
import java.util.List;

/** What was not as people had been told; each line says what was looked for and where. */
public final class Verdict {

    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> doubleBooked = new ArrayList<>();
    private final List<String> stuck = new ArrayList<>();

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

    public boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && doubleBooked.isEmpty() && stuck.isEmpty();
    }

    public List<String> lines() {
        var all = new ArrayList<String>();
        lost.forEach(it -> all.add("lost: " + it));
        doubled.forEach(it -> all.add("doubled: " + it));
        doubleBooked.forEach(it -> all.add("double booked: " + it));
        stuck.forEach(it -> all.add("stuck: " + it));
        return all;
    }

    public String figures() {
        return "lost=%d doubled=%d double_booked=%d stuck=%d"
                .formatted(lost.size(), doubled.size(), doubleBooked.size(), stuck.size());
    }
}
