package fr.releve.engine.neutral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.engine.Arc;
import fr.releve.engine.Assignment;
import fr.releve.engine.Doctor;
import fr.releve.engine.Horizon;
import fr.releve.engine.Instance;
import fr.releve.engine.InvalidInstance;
import fr.releve.engine.Slots;
import fr.releve.engine.SpouseOption;
import fr.releve.engine.Territory;
import fr.releve.engine.Vacancy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeutralFilesTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void write_a_small_instance() throws IOException {
        file("territories.csv", "id,demandDays,seg1,bonus1,seg2,bonus2", "4,9,5,60,6,25");
        file(
                "doctors.csv",
                "id,lat,lon,specialty,kind,weekCap,monthCap,maxSites,maxRoadKm,spouseSector,availHex",
                "1,46.5,-1.8,2,1,3,12,2,90,-1,1f");
        file(
                "vacancies.csv",
                "id,lat,lon,specialty,kind,territory,priority,minDaysPerWeekVisited,capPerDay,daysHex",
                "7,47,-1,0,1,4,98,2,1,7",
                "");
        file("leads.csv", "id,lat,lon,sector", "3,47,-1,8");
        file(
                "arcs.csv",
                "arc,doctor,vacancy,valuePerDay,tripCostPerWeek,setupCost,roadKm,feasibleHex",
                "0,1,7,125,31,103,39.3,6");
        file("spouse_options.csv", "arc,lead,bonus", "0,3,570");
    }

    private void file(String name, String... lines) throws IOException {
        Files.write(directory.resolve(name), List.of(lines));
    }

    @Test
    void each_column_finds_its_place() {
        Instance instance = NeutralFiles.read(directory);

        assertThat(instance.horizon().slots()).isEqualTo(60);
        assertThat(instance.horizon().months()).isEqualTo(3);
        assertThat(instance.territories()).containsExactly(new Territory(4, 5, 60, 6, 25));
        assertThat(instance.doctors()).containsExactly(new Doctor(1, Slots.range(0, 4), 3, 12, 2));
        assertThat(instance.vacancies()).containsExactly(new Vacancy(7, Slots.range(0, 2), 1, 2, 4));
        assertThat(instance.leads()).containsExactly(3);
        assertThat(instance.arcs()).containsExactly(new Arc(1, 7, Slots.of(1, 2), 125, 31, 103));
        assertThat(instance.spouseOptions()).containsExactly(new SpouseOption(1, 7, 3, 570, 1));
    }

    @Test
    void what_the_format_allows_beyond_the_model_is_said_as_the_model_says_it() throws IOException {
        file("territories.csv", "id,seg1,bonus1,seg2,bonus2", "4,2000000,60,3000000,25");
        file("doctors.csv", "id,weekCap,monthCap,maxSites,availHex", "1,31,365,0,1f");
        file(
                "vacancies.csv",
                "id,territory,minDaysPerWeekVisited,capPerDay,daysHex",
                "7,4,0,1,7",
                "8,4,1,0,7",
                "9,4,6,1,7");
        file(
                "arcs.csv",
                "arc,doctor,vacancy,valuePerDay,tripCostPerWeek,setupCost,feasibleHex",
                "0,1,7,125,31,103,6",
                "1,1,8,125,31,103,6",
                "2,1,9,125,31,103,6");

        Instance instance = NeutralFiles.read(directory);

        assertThat(instance.territories()).containsExactly(new Territory(4, 1_000_000, 60, 1_000_000, 25));
        assertThat(instance.doctors()).containsExactly(new Doctor(1, Slots.range(0, 4), 5, 20, 0));
        assertThat(instance.vacancies())
                .containsExactly(
                        new Vacancy(7, Slots.range(0, 2), 1, 1, 4),
                        new Vacancy(8, Slots.NONE, 1, 1, 4),
                        new Vacancy(9, Slots.NONE, 1, 1, 4));
        assertThat(instance.arcs()).extracting(Arc::feasible).containsExactly(Slots.of(1, 2), Slots.NONE, Slots.NONE);
    }

    @Test
    void more_places_than_the_model_counts_are_as_many_as_doctors_may_come() throws IOException {
        file("vacancies.csv", "id,territory,minDaysPerWeekVisited,capPerDay,daysHex", "7,4,2,5000,7");

        assertThat(NeutralFiles.read(directory).vacancies())
                .containsExactly(new Vacancy(7, Slots.range(0, 2), 1_000, 2, 4));
    }

    @Test
    void a_doctor_at_more_vacancies_than_a_plan_gives_is_refused_in_a_sentence() throws IOException {
        file("doctors.csv", "id,weekCap,monthCap,maxSites,availHex", "1,3,12,3,1f");

        assertThatThrownBy(() -> NeutralFiles.read(directory))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("doctor 1: maxSites is 3, and a plan gives one doctor 2 vacancies at most");
    }

    @Test
    void a_mark_before_the_first_letter_and_line_ends_of_another_system_do_no_harm() throws IOException {
        Files.writeString(directory.resolve("leads.csv"), "\uFEFFid,lat,lon,sector\r\n3,47,-1,8\r\n");

        assertThat(NeutralFiles.read(directory).leads()).containsExactly(3);
    }

    @Test
    void a_line_that_is_too_short_is_named() throws IOException {
        file("arcs.csv", "arc,doctor,vacancy,valuePerDay,tripCostPerWeek,setupCost,feasibleHex", "0,1,7,125");
        assertThatThrownBy(() -> NeutralFiles.read(directory))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("arcs.csv, line 2: there are 4 cells, none for feasibleHex");
    }

    @Test
    void an_instance_is_read_as_it_was_written() {
        Instance instance = NeutralFiles.read(directory);
        Path copy = directory.resolve("copy");

        NeutralFiles.write(copy, instance);

        Instance read = NeutralFiles.read(copy);
        assertThat(read.territories()).isEqualTo(instance.territories());
        assertThat(read.doctors()).isEqualTo(instance.doctors());
        assertThat(read.vacancies()).isEqualTo(instance.vacancies());
        assertThat(read.arcs()).isEqualTo(instance.arcs());
        assertThat(read.leads()).isEqualTo(instance.leads());
        assertThat(read.spouseOptions()).isEqualTo(instance.spouseOptions());
    }

    @Test
    void an_instance_that_the_format_cannot_say_is_refused() {
        Instance other = Instance.on(Horizon.ofEqualMonths(2, 14, 2, 2)).build();

        assertThatThrownBy(() -> NeutralFiles.write(directory, other)).hasMessageContaining("its calendar is another");
    }

    @Test
    void a_plan_is_read_as_it_was_written() {
        List<Assignment> plan =
                List.of(new Assignment(1, 7, Slots.of(1, 59), 3), new Assignment(2, 7, Slots.of(0), null));
        Path file = directory.resolve("plan.csv");

        NeutralFiles.writePlan(file, plan);

        assertThat(file).content().startsWith("doctor,vacancy,daysHex,lead\n1,7,800000000000002,3\n2,7,1,\n");
        assertThat(NeutralFiles.readPlan(file)).isEqualTo(plan);
    }

    @Test
    void a_cell_that_cannot_be_read_is_refused_with_file_line_column_and_value() throws IOException {
        file("leads.csv", "id,lat,lon,sector", "", "three,47,-1,8");
        assertThatThrownBy(() -> NeutralFiles.read(directory))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("leads.csv, line 3: id is \"three\", not a whole number");

        file("vacancies.csv", "id,territory,minDaysPerWeekVisited,capPerDay,daysHex", "7,4,2,1,xyz");
        assertThatThrownBy(() -> NeutralFiles.read(directory))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("vacancies.csv, line 2: daysHex is \"xyz\", not slots in hexadecimal");
    }

    @Test
    void an_arc_number_given_twice_is_refused() throws IOException {
        file(
                "arcs.csv",
                "arc,doctor,vacancy,valuePerDay,tripCostPerWeek,setupCost,feasibleHex",
                "0,1,7,125,31,103,6",
                "0,1,8,10,0,0,6");

        assertThatThrownBy(() -> NeutralFiles.read(directory))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("arcs.csv: arc 0 is given twice");
    }

    @Test
    void a_file_that_lacks_something_is_refused_with_its_name() throws IOException {
        file("spouse_options.csv", "arc,lead,bonus", "9,3,570");
        assertThatThrownBy(() -> NeutralFiles.read(directory)).hasMessage("spouse_options.csv: arc 9 is not given");

        file("spouse_options.csv", "arc,lead", "0,3");
        assertThatThrownBy(() -> NeutralFiles.read(directory)).hasMessageEndingWith("has no column bonus");

        file("spouse_options.csv");
        assertThatThrownBy(() -> NeutralFiles.read(directory)).hasMessageEndingWith("spouse_options.csv is empty");

        Files.delete(directory.resolve("leads.csv"));
        assertThatThrownBy(() -> NeutralFiles.read(directory)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> NeutralFiles.writePlan(directory, List.of())).isInstanceOf(UncheckedIOException.class);
    }
}
