package fr.releve.gateway.townhall;

import static java.util.stream.Collectors.toMap;

import fr.releve.contracts.HalfDay;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.neighbours.Filled;
import fr.releve.gateway.neighbours.Vacancy;
import java.util.List;
import java.util.Map;

/**
 * How far a need has found its doctors: half-days agreed by both sides, each as often as a doctor is asked for it.
 *
 * @param filled of those that are {@code asked}; a doctor beyond those asked for does not count
 */
record Filling(int filled, int asked) {

    /** @param agreed half-days, also of other needs */
    static Filling of(Vacancy need, List<Filled.Agreed> agreed) {
        Map<HalfDay, Integer> doctors = agreed.stream()
                .filter(it -> it.vacancyId().equals(need.id()))
                .collect(toMap(Filled.Agreed::halfDay, Filled.Agreed::doctors, Integer::sum));
        List<HalfDay> wanted = need.wanted().halfDays();
        int most = need.doctorsPerHalfDay();
        int filled = wanted.stream()
                .mapToInt(it -> Math.min(most, doctors.getOrDefault(it, 0)))
                .sum();
        return new Filling(filled, wanted.size() * most);
    }

    /** Somebody comes, at least once. */
    public boolean begun() {
        return filled > 0;
    }

    public boolean whole() {
        return filled == asked;
    }

    public String words() {
        return Wording.of(whole() ? "vacancy.filled" : "vacancy.partly-filled");
    }
}
