package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.cast.Administrator;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.seeds.ImportReport;
import fr.releve.acceptance.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables of seeds/ through the bulk import. */
@ExtendWith(SharedInstance.class)
class SeedsIT {

    private final Administrator administrator;

    SeedsIT(Instance instance) {
        this.administrator = new Administrator(instance.demoAccount("admin"));
    }

    @Test
    void every_row_is_loaded_and_a_second_time_changes_nothing() {
        for (String kind : Seeds.KINDS) {
            String table = Seeds.table(kind);
            int rows = (int) table.lines().count() - 1;

            var first = load(kind, table);
            var second = load(kind, table);

            assertThat(first.rejected()).as(kind).isEmpty();
            assertThat(first.loaded() + first.unchanged()).as(kind).isEqualTo(rows);
            assertThat(second.loaded()).as(kind).isZero();
            assertThat(second.unchanged()).as(kind).isEqualTo(rows);
        }
    }

    @Test
    void a_broken_row_is_reported_with_line_column_and_reason_and_the_rest_is_loaded() {
        load("communes", Seeds.table("communes"));
        String table = """
                reference,rome_code,title,employer,commune,contract,hours,salary,description,url,open
                TEST-1,M1607,Secrétaire (H/F),Cabinet,53271,CDI,35,,Accueil.,,true
                TEST-2,M1607,Secrétaire (H/F),Cabinet,99999,CDI,35,,Accueil.,,true
                TEST-3,M1607,Secrétaire (H/F),Cabinet,53271,CDI,many,,Accueil.,,true
                TEST-4,M1607,Secrétaire (H/F),Cabinet,53271,CDI,35,,Accueil.,,true
                """;

        var report = load("job-leads", table);

        assertThat(report.loaded() + report.unchanged()).isEqualTo(2);
        assertThat(report.rejected()).hasSize(2);
        assertThat(report.rejected().getFirst().line()).isEqualTo(3);
        assertThat(report.rejected().getFirst().column()).isEqualTo("commune");
        assertThat(report.rejected().getFirst().reason()).contains("99999");
        assertThat(report.rejected().getLast().line()).isEqualTo(4);
        assertThat(report.rejected().getLast().column()).isEqualTo("hours");
        assertThat(report.rejected().getLast().reason()).isNotBlank();
    }

    private ImportReport load(String kind, String table) {
        return ImportReport.of(administrator.loads(kind, table));
    }
}
