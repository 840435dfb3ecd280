package fr.releve.engine.neutral;

import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import java.io.BufferedWriter;
import java.io.IOException;
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

    private static final int WEEKS_A_MONTH = 4;
    private static final Horizon HORIZON = Horizon.ofEqualMonths(12, 5, 1, WEEKS_A_MONTH);

    private NeutralFiles() {}

    /**
     * The instance in this directory.
     *
     * @throws InvalidInstance if a file cannot be understood, with its line, or the files contradict one another
     */
    public static Instance read(Path directory) {
        return new NeutralReader(HORIZON, WEEKS_A_MONTH).read(directory);
    }

    /**
     * Writes an instance to this directory, made if it is missing; readable again by {@link #read}. What the engine does not know of a
     * doctor or a vacancy, such as where they are, is left out.
     *
     * @throws IllegalArgumentException if the format cannot say it: another calendar, pins, a doctor
     *     who serves any number of vacancies or has begun a month before it, or a lead that asks for more than one slot
     */
    public static void write(Path directory, Instance instance) {
        require(instance.horizon().equals(HORIZON), "its calendar is another");
        require(instance.pins().isEmpty(), "it has pins");
        require(
                instance.doctors().stream()
                        .allMatch(it -> it.maxSites() <= Doctor.SITES_OF_A_PLAN && it.spentBefore() == 0),
                "a doctor serves more than two vacancies, or has begun a month before it");
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
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("doctor,vacancy,daysHex,lead\n");
            for (Assignment it : plan) {
                String lead = it.lead() == null ? "" : it.lead().toString();
                out.write(it.doctor() + "," + it.vacancy() + "," + it.slots().toHex() + "," + lead + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
