package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.cast.Administrator;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.seeds.ImportReport;
import fr.releve.acceptance.seeds.Seeds;
import java.util.List;

/** Communes and territories, loaded into the shared instance by the first who needs them. */
final class KnownPlaces {

    /** Territories last: where they are, communes are too. */
    private static final List<String> KINDS = List.of("communes", "territories");

    private KnownPlaces() {}

    static void in(Instance instance) {
        if (!instance.door()
                .get("/api/territories?limit=1")
                .expect(200)
                .json()
                .path("items")
                .isEmpty()) {
            return;
        }
        var administrator = new Administrator(instance.demoAccount("admin"));
        for (String kind : KINDS) {
            var report = ImportReport.of(administrator.loads(kind, Seeds.table(kind)));
            assertThat(report.rejected()).isEmpty();
        }
    }
}
