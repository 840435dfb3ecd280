package fr.releve.matching.plan.mapping;

import fr.releve.engine.Arc;
import fr.releve.engine.Pin;
import fr.releve.engine.live.PlanEvent;
import fr.releve.matching.plan.Landscape;
import fr.releve.matching.readmodel.Vacancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What changed between two looks at a landscape, as the events that a live plan follows: promises first, so that nobody else takes their
 * places meanwhile, then needs, then doctors with all their pairs; a promise of somebody new comes last. No event names what the engine
 * does not know.
 */
final class EngineEvents {

    private final EngineWords words;
    private final Set<String> territories;
    private final Set<UUID> vacancies = new HashSet<>();
    private final Set<UUID> doctors = new HashSet<>();
    private final Map<EngineWords.PairNumbers, Pin> pins = new HashMap<>();

    /** Starts from a landscape that the engine knows as a whole. */
    EngineEvents(EngineWords words, Landscape landscape) {
        this.words = words;
        this.territories = new HashSet<>(EngineWords.territories(landscape));
        landscape.vacancies().forEach(it -> vacancies.add(it.id()));
        landscape.practitioners().forEach(it -> doctors.add(it.id()));
        words.pins(landscape.fixed()).forEach(it -> pins.put(EngineWords.PairNumbers.of(it), it));
    }

    /** What the landscape's last refresh changed. */
    List<PlanEvent> since(Landscape landscape) {
        List<PlanEvent> events = new ArrayList<>();
        Map<EngineWords.PairNumbers, Pin> nowPinned = new HashMap<>();
        words.pins(landscape.fixed()).forEach(it -> nowPinned.put(EngineWords.PairNumbers.of(it), it));
        pins.keySet().stream()
                .filter(it -> !nowPinned.containsKey(it))
                .sorted()
                .forEach(it -> events.add(new PlanEvent.PinGone(it.doctor(), it.vacancy())));
        List<PlanEvent.PinSet> promises = nowPinned.entrySet().stream()
                .filter(it -> !it.getValue().equals(pins.get(it.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new PlanEvent.PinSet(it.getValue()))
                .toList();
        promises.stream().filter(this::isBetweenKnown).forEach(events::add);
        var late = promises.stream().filter(it -> !isBetweenKnown(it)).toList();
        var sitesPromised = EngineWords.sitesPromised(nowPinned.values());
        landscape.touched().vacancies().stream().sorted().forEach(id -> need(id, landscape, events));
        landscape.touched().practitioners().stream()
                .sorted()
                .forEach(id -> doctor(id, landscape, sitesPromised, events));
        events.addAll(late);
        pins.clear();
        pins.putAll(nowPinned);
        return events;
    }

    private boolean isBetweenKnown(PlanEvent.PinSet promise) {
        return doctors.contains(words.doctorId(promise.pin().doctor()))
                && vacancies.contains(words.vacancyId(promise.pin().vacancy()));
    }

    private void need(UUID id, Landscape landscape, List<PlanEvent> events) {
        var vacancy = landscape.vacancy(id);
        if (vacancy.isPresent()) {
            set(vacancy.get(), landscape, events);
        } else if (vacancies.remove(id)) {
            events.add(new PlanEvent.VacancyGone(words.vacancyNumber(id)));
        }
    }

    /** Pairs with doctors that were touched too come with the doctor. */
    private void set(Vacancy vacancy, Landscape landscape, List<PlanEvent> events) {
        if (territories.add(vacancy.territory())) {
            events.add(new PlanEvent.TerritorySet(words.territory(vacancy.territory())));
        }
        vacancies.add(vacancy.id());
        var touched = landscape.touched().practitioners();
        List<Arc> arcs = landscape.candidatesOn(vacancy.id()).stream()
                .filter(it -> !touched.contains(it.pair().practitioner().id()))
                .flatMap(it -> words.arc(it).stream())
                .toList();
        events.add(new PlanEvent.VacancySet(words.vacancy(vacancy, landscape.onOneDayWith(vacancy)), arcs, List.of()));
    }

    private void doctor(UUID id, Landscape landscape, Map<Integer, Integer> sitesPromised, List<PlanEvent> events) {
        var practitioner = landscape.practitioner(id);
        if (practitioner.isPresent()) {
            doctors.add(id);
            List<Arc> arcs = landscape.candidatesOf(id).stream()
                    .flatMap(it -> words.arc(it).stream())
                    .toList();
            events.add(new PlanEvent.DoctorSet(
                    words.doctor(practitioner.get(), landscape, arcs.size(), sitesPromised), arcs, List.of()));
        } else if (doctors.remove(id)) {
            events.add(new PlanEvent.DoctorGone(words.doctorNumber(id)));
        }
    }
}
