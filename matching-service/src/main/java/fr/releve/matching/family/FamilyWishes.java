package fr.releve.matching.family;

import fr.releve.matching.readmodel.JobLead;
import fr.releve.matching.readmodel.Spouse;
import fr.releve.matching.travel.Place;
import fr.releve.matching.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which open jobs a doctor's spouse would take if the doctor came to a place. */
public final class FamilyWishes {

    private static final Comparator<JobNear> NEAREST_FIRST =
            Comparator.comparingInt(JobNear::minutes).thenComparing(JobNear::lead);

    /** No family wishes anything. */
    public static final FamilyWishes NONE = new FamilyWishes(List.of(), List.of(), (from, to) -> 0);

    private final Map<UUID, List<Spouse>> spouses = new HashMap<>();
    private final Map<String, List<JobLead>> openByTrade = new HashMap<>();
    private final TravelTimes travel;

    /** @param spouses those who opted in */
    public FamilyWishes(Collection<Spouse> spouses, Collection<JobLead> leads, TravelTimes travel) {
        this.travel = travel;
        spouses.forEach(it -> this.spouses
                .computeIfAbsent(it.practitionerId(), id -> new ArrayList<>())
                .add(it));
        leads.stream()
                .filter(JobLead::open)
                .forEach(it -> openByTrade
                        .computeIfAbsent(it.romeCode(), code -> new ArrayList<>())
                        .add(it));
    }

    /**
     * A job within the spouse's reach.
     *
     * @param minutes of road from the doctor's posting, one way
     */
    public record JobNear(UUID lead, int minutes) {}

    /** The nearest jobs, at most so many. */
    public List<JobNear> near(UUID practitionerId, Place posting, int atMost) {
        return spouses.getOrDefault(practitionerId, List.of()).stream()
                .flatMap(spouse -> spouse.romeCodes().stream()
                        .flatMap(code -> openByTrade.getOrDefault(code, List.of()).stream())
                        .map(lead -> new JobNear(lead.id(), travel.minutes(posting, lead.place())))
                        .filter(job -> job.minutes() <= spouse.maxMinutes()))
                .distinct()
                .sorted(NEAREST_FIRST)
                .limit(atMost)
                .toList();
    }

    /** Whether nobody wishes anything. */
    public boolean isEmpty() {
        return spouses.isEmpty() || openByTrade.isEmpty();
    }
}
