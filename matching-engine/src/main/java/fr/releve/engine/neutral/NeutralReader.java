package fr.releve.engine.neutral;

import fr.releve.engine.Arc;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one instance. What the format allows and the model has no use for is said as the model says it: a limit above what there is, a
 * vacancy that takes nobody, more places than doctors who may come. What it allows and the model has not is refused: a doctor at more
 * vacancies than a plan gives one.
 */
final class NeutralReader {

    private static final int MOST_COVER = 1_000_000;

    private final Horizon horizon;
    private final int mostDaysAMonth;
    private final Instance.Builder builder;
    private final Map<Integer, Arc> arcs = new HashMap<>();
    private final Set<Integer> takingNobody = new HashSet<>();
    /** How many doctors may come to each vacancy. */
    private final Map<Integer, Integer> mayCome = new HashMap<>();
    /** Each set of slots once: many pairs share theirs. */
    private final Map<Slots, Slots> slots = new HashMap<>();

    /** A vacancy before it is known how many may come; the number of doctors as the format says it. */
    private record Need(int id, Slots days, int doctors, int block, int territory) {}

    NeutralReader(Horizon horizon, int weeksAMonth) {
        this.horizon = horizon;
        mostDaysAMonth = weeksAMonth * horizon.slotsPerWeek();
        builder = Instance.on(horizon);
    }

    Instance read(Path directory) {
        CsvTable.read(directory.resolve("territories.csv"), row -> builder.add(territory(row)));
        CsvTable.read(directory.resolve("doctors.csv"), row -> builder.add(doctor(row)));
        List<Need> needs = new ArrayList<>();
        CsvTable.read(directory.resolve("vacancies.csv"), row -> needs.add(need(row)));
        CsvTable.read(directory.resolve("leads.csv"), row -> builder.addLead(row.number("id")));
        CsvTable.read(directory.resolve("arcs.csv"), this::addArc);
        needs.forEach(it -> builder.add(vacancy(it)));
        CsvTable.read(directory.resolve("spouse_options.csv"), row -> builder.add(option(row)));
        return builder.build();
    }

    private static Territory territory(CsvTable.Row row) {
        return new Territory(
                row.number("id"),
                Math.min(row.number("seg1"), MOST_COVER),
                row.number("bonus1"),
                Math.min(row.number("seg2"), MOST_COVER),
                row.number("bonus2"));
    }

    private Doctor doctor(CsvTable.Row row) {
        int id = row.number("id");
        int sites = row.number("maxSites");
        if (sites > Doctor.SITES_OF_A_PLAN) {
            throw new InvalidInstance("doctor %d: maxSites is %d, and a plan gives one doctor %d vacancies at most"
                    .formatted(id, sites, Doctor.SITES_OF_A_PLAN));
        }
        return new Doctor(
                id,
                slots(row, "availHex"),
                Math.min(row.number("weekCap"), horizon.slotsPerWeek()),
                Math.min(row.number("monthCap"), mostDaysAMonth),
                sites);
    }

    /** One that takes nobody, or asks for more days than a week has, wants nothing. */
    private Need need(CsvTable.Row row) {
        int id = row.number("id");
        int territory = row.number("territory");
        int doctors = row.number("capPerDay");
        int block = row.number("minDaysPerWeekVisited");
        if (doctors == 0 || block > horizon.slotsPerWeek()) {
            takingNobody.add(id);
            return new Need(id, Slots.NONE, 1, 1, territory);
        }
        return new Need(id, slots(row, "daysHex"), doctors, block == 0 ? 1 : block, territory);
    }

    private Vacancy vacancy(Need it) {
        int matter = Math.max(Vacancy.MOST_DOCTORS_PER_SLOT, mayCome.getOrDefault(it.id(), 0));
        return new Vacancy(it.id(), it.days(), Math.min(it.doctors(), matter), it.block(), it.territory());
    }

    private void addArc(CsvTable.Row row) {
        int vacancy = row.number("vacancy");
        Arc arc = new Arc(
                row.number("doctor"),
                vacancy,
                takingNobody.contains(vacancy) ? Slots.NONE : slots(row, "feasibleHex"),
                row.number("valuePerDay"),
                row.number("tripCostPerWeek"),
                row.number("setupCost"));
        if (arcs.put(row.number("arc"), arc) != null) {
            throw new InvalidInstance("arcs.csv: arc " + row.text("arc") + " is given twice");
        }
        builder.add(arc);
        mayCome.merge(vacancy, 1, Integer::sum);
    }

    private SpouseOption option(CsvTable.Row row) {
        Arc arc = arcs.get(row.number("arc"));
        if (arc == null) {
            throw new InvalidInstance("spouse_options.csv: arc " + row.text("arc") + " is not given");
        }
        return new SpouseOption(arc.doctor(), arc.vacancy(), row.number("lead"), row.number("bonus"), 1);
    }

    private Slots slots(CsvTable.Row row, String column) {
        return slots.computeIfAbsent(row.slots(column), it -> it);
    }
}
