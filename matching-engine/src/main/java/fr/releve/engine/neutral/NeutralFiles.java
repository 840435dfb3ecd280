package fr.releve.engine.neutral;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an instance from a directory of the neutral format and writes plans: 12 weeks of 5 days, months of 4 weeks, one
 * slot a day, bit {@code 5 * week + day} of a hexadecimal mask.
 */
public final class NeutralFiles {

    private static final Horizon HORIZON = Horizon.ofEqualMonths(12, 5, 1, 4);

    private NeutralFiles() {}

    /** The instance in this directory. */
    public static Instance read(Path directory) {
        Instance.Builder builder = Instance.on(HORIZON);
        CsvTable.read(
                directory.resolve("territories.csv"),
                row -> builder.add(new Territory(
                        row.number("id"),
                        row.number("seg1"),
                        row.number("bonus1"),
                        row.number("seg2"),
                        row.number("bonus2"))));
        CsvTable.read(
                directory.resolve("doctors.csv"),
                row -> builder.add(new Doctor(
                        row.number("id"),
                        row.slots("availHex"),
                        row.number("weekCap"),
                        row.number("monthCap"),
                        row.number("maxSites"))));
        CsvTable.read(
                directory.resolve("vacancies.csv"),
                row -> builder.add(new Vacancy(
                        row.number("id"),
                        row.slots("daysHex"),
                        row.number("capPerDay"),
                        row.number("minDaysPerWeekVisited"),
                        row.number("territory"))));
        CsvTable.read(directory.resolve("leads.csv"), row -> builder.addLead(row.number("id")));
        Map<Integer, Arc> arcs = new HashMap<>();
        CsvTable.read(directory.resolve("arcs.csv"), row -> {
            Arc arc = arc(row);
            if (arcs.put(row.number("arc"), arc) != null) {
                throw new InvalidInstance("arcs.csv: arc " + row.text("arc") + " is given twice");
            }
            builder.add(arc);
        });
        CsvTable.read(directory.resolve("spouse_options.csv"), row -> {
            Arc arc = arcs.get(row.number("arc"));
            if (arc == null) {
                throw new IllegalArgumentException("spouse_options.csv: arc " + row.text("arc") + " is not given");
            }
            builder.add(new SpouseOption(arc.doctor(), arc.vacancy(), row.number("lead"), row.number("bonus"), 1));
        });
        return builder.build();
    }

    private static Arc arc(CsvTable.Row row) {
        return new Arc(
                row.number("doctor"),
                row.number("vacancy"),
                row.slots("feasibleHex"),
                row.number("valuePerDay"),
                row.number("tripCostPerWeek"),
                row.number("setupCost"));
    }

    /**
     * Writes an instance to this directory, made if it is missing; readable again by {@link #read}. What the engine does not know of a
     * doctor or a vacancy, such as where they are, is left out.
     *
     * @throws IllegalArgumentException if the format cannot say it: another calendar, pins, or a lead that asks for more than one slot
     */
    public static void write(Path directory, Instance instance) {
        require(instance.horizon().equals(HORIZON), "its calendar is another");
        require(instance.pins().isEmpty(), "it has pins");
        require(instance.vacancies().stream().allMatch(it -> it.sameDayWith().isEmpty()), "two sites share a day");
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvTable.write(
                directory.resolve("territories.csv"),
                "id,seg1,bonus1,seg2,bonus2",
                instance.territories(),
                it -> List.of(it.id(), it.firstSlots(), it.firstBonus(), it.nextSlots(), it.nextBonus()));
        CsvTable.write(
                directory.resolve("doctors.csv"),
                "id,weekCap,monthCap,maxSites,availHex",
                instance.doctors(),
                it -> List.of(
                        it.id(),
                        it.weekCap(),
                        it.monthCap(),
                        it.maxSites(),
                        it.available().toHex()));
        CsvTable.write(
                directory.resolve("vacancies.csv"),
                "id,territory,minDaysPerWeekVisited,capPerDay,daysHex",
                instance.vacancies(),
                it -> List.of(
                        it.id(),
                        it.territory(),
                        it.minimumBlock(),
                        it.doctorsPerSlot(),
                        it.wanted().toHex()));
        CsvTable.write(directory.resolve("leads.csv"), "id", instance.leads(), List::of);
        writePairs(directory, instance);
    }

    private static void writePairs(Path directory, Instance instance) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        instance.arcs().forEach(it -> numbers.put(List.of(it.doctor(), it.vacancy()), numbers.size()));
        CsvTable.write(
                directory.resolve("arcs.csv"),
                "arc,doctor,vacancy,valuePerDay,tripCostPerWeek,setupCost,feasibleHex",
                instance.arcs(),
                it -> List.of(
                        numbers.getOrDefault(List.of(it.doctor(), it.vacancy()), 0),
                        it.doctor(),
                        it.vacancy(),
                        it.valuePerSlot(),
                        it.tripCostPerWeek(),
                        it.setupCost(),
                        it.feasible().toHex()));
        CsvTable.write(directory.resolve("spouse_options.csv"), "arc,lead,bonus", instance.spouseOptions(), it -> {
            require(it.minimumSlots() == 1, "lead " + it.lead() + " asks for " + it.minimumSlots() + " slots");
            return List.of(numbers.getOrDefault(List.of(it.doctor(), it.vacancy()), 0), it.lead(), it.bonus());
        });
    }

    private static void require(boolean said, String otherwise) {
        if (!said) {
            throw new IllegalArgumentException("the neutral format cannot hold the instance: " + otherwise);
        }
    }

    /** The assignments of a plan file. */
    public static List<Assignment> readPlan(Path file) {
        List<Assignment> plan = new ArrayList<>();
        CsvTable.read(
                file,
                row -> plan.add(new Assignment(
                        row.number("doctor"),
                        row.number("vacancy"),
                        row.slots("daysHex"),
                        row.text("lead").isBlank() ? null : (Integer) row.number("lead"))));
        return plan;
    }

    /** Writes the assignments as a plan file. */
    public static void writePlan(Path file, List<Assignment> plan) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("doctor,vacancy,daysHex,lead");
            for (Assignment it : plan) {
                String lead = it.lead() == null ? "" : it.lead().toString();
                out.println(it.doctor() + "," + it.vacancy() + "," + it.slots().toHex() + "," + lead);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
