package fr.releve.matching.plan;

import fr.releve.matching.gate.Gates;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Vacancy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Which doctors and vacancies are to be looked at beside each other: those of one specialty, as long as the rules ask for that, within
 * the longest journey that the doctor may accept. The gates would let through none of the others, and there are very many of them.
 */
final class Neighbours {

    private static final double NEAREST = 1;

    private final Gates gates;
    private final Pairs pairs;
    private final Map<String, MapSquares<Vacancy>> vacancies = new HashMap<>();

    /** By specialty, then by how far they go: each under the next power of two kilometres. */
    private final Map<String, TreeMap<Double, MapSquares<Practitioner>>> doctors = new HashMap<>();

    Neighbours(Gates gates, Pairs pairs) {
        this.gates = gates;
        this.pairs = pairs;
    }

    void put(Vacancy it) {
        vacancies
                .computeIfAbsent(it.specialty(), specialty -> new MapSquares<>())
                .put(it.place(), it.id(), it);
    }

    void remove(Vacancy it) {
        var squares = vacancies.get(it.specialty());
        if (squares != null) {
            squares.remove(it.place(), it.id());
        }
    }

    void put(Practitioner it) {
        doctors.computeIfAbsent(it.specialty(), specialty -> new TreeMap<>())
                .computeIfAbsent(powerOfTwo(reach(it)), reach -> new MapSquares<>())
                .put(it.home(), it.id(), it);
    }

    void remove(Practitioner it) {
        var byReach = doctors.get(it.specialty());
        var squares = byReach == null ? null : byReach.get(powerOfTwo(reach(it)));
        if (squares != null) {
            squares.remove(it.home(), it.id());
        }
    }

    /** Kilometres as the crow flies. */
    private double reach(Practitioner it) {
        return pairs.reach(gates.farthest(it));
    }

    private static double powerOfTwo(double kilometres) {
        double power = NEAREST;
        while (power < kilometres) {
            power *= 2;
        }
        return power;
    }

    void vacanciesFor(Practitioner doctor, Consumer<Vacancy> what) {
        double reach = reach(doctor);
        of(vacancies, doctor.specialty()).forEach(it -> it.around(doctor.home(), reach, what));
    }

    void doctorsFor(Vacancy vacancy, Consumer<Practitioner> what) {
        of(doctors, vacancy.specialty())
                .forEach(byReach -> byReach.forEach((reach, it) -> it.around(vacancy.place(), reach, what)));
    }

    private <T> Collection<T> of(Map<String, T> bySpecialty, String specialty) {
        if (!gates.partSpecialties(pairs.today())) {
            return bySpecialty.values();
        }
        var own = bySpecialty.get(specialty);
        return own == null ? List.of() : List.of(own);
    }

    /** Whether specialty and half-days leave it possible: what is asked before the road. */
    boolean mayMeet(Practitioner doctor, Vacancy vacancy) {
        return doctor.availability().intersects(vacancy.wanted())
                && (doctor.specialty().equals(vacancy.specialty()) || !gates.partSpecialties(pairs.today()));
    }
}
