package fr.releve.gateway.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BordersFileTest {

    private static final String SQUARE = "[[-0.5,48],[-0.4,48],[-0.4,48.1],[-0.5,48.1],[-0.5,48]]";

    private final BordersFile borders = new BordersFile(new ObjectMapper());

    @TempDir
    Path files;

    @ParameterizedTest
    @ValueSource(strings = {"code", "code_siren", "CODE_SIREN", "siren"})
    void the_siren_is_found_under_the_names_that_publishers_give_it(String property) throws IOException {
        Path file = file(feature(property, "200042182", "Polygon", "[" + SQUARE + "]"));

        assertThat(borders.read(file)).containsOnlyKeys("200042182");
        assertThat(borders.read(file).get("200042182").getFirst()).contains(new double[] {-0.4, 48.1});
    }

    @Test
    void islands_and_gaps_are_rings_of_their_own() throws IOException {
        String island = SQUARE.replace("48", "47");
        String gap = "[[-0.46,48.04],[-0.44,48.04],[-0.44,48.06],[-0.46,48.04]]";

        var rings = borders.read(file(feature(
                        "code", "200042182", "MultiPolygon", "[[" + SQUARE + "," + gap + "],[" + island + "]]")))
                .get("200042182");

        assertThat(rings).hasSize(3).allSatisfy(it -> assertThat(it.getFirst()).isEqualTo(it.getLast()));
    }

    @Test
    void positions_are_rounded_to_ten_metres_and_told_once() throws IOException {
        String fine = "[[-0.5,48],[-0.499996,48.000004],[-0.4,48],[-0.4,48.12345678],[-0.5,48]]";

        assertThat(borders.read(file(feature("code", "200042182", "Polygon", "[" + fine + "]")))
                        .get("200042182")
                        .getFirst())
                .containsExactly(
                        new double[] {-0.5, 48}, new double[] {-0.4, 48}, new double[] {-0.4, 48.1235}, new double[] {
                            -0.5, 48
                        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code  | 2000        | Polygon    | [[[-0.5,48]]]     | feature 1: names no territory
            autre | 200042182   | Polygon    | [[[-0.5,48]]]     | feature 1: names no territory
            code  | 200042182   | Point      | [-0.5,48]         | feature 1: is neither a Polygon nor a MultiPolygon
            code  | 200042182   | Polygon    | [[[181,48]]]      | feature 1: a position is no longitude and latitude in degrees: 181
            code  | 200042182   | Polygon    | [[[-0.5,"nord"]]] | feature 1: a position is no longitude and latitude in degrees: "nord"
            """)
    void what_is_no_border_is_refused_by_its_place(
            String property, String siren, String type, String coordinates, String why) throws IOException {
        Path file = file(feature(property, siren, type, coordinates));

        assertThatThrownBy(() -> borders.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }

    @Test
    void a_file_that_is_not_there_or_empty_is_said_to_be() throws IOException {
        Path nowhere = files.resolve("nowhere.geojson");
        Path empty = file("");

        assertThatThrownBy(() -> borders.read(nowhere)).hasMessageContaining(nowhere + " cannot be read as GeoJSON");
        assertThatThrownBy(() -> borders.read(empty)).hasMessageContaining(empty + " holds no feature of GeoJSON");
    }

    private Path file(String features) throws IOException {
        return Files.writeString(
                files.resolve("borders.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    private static String feature(String property, String siren, String type, String coordinates) {
        return """
                {"type":"Feature","properties":{"%s":"%s","nom":"Ici"},"geometry":{"type":"%s","coordinates":%s}}
                """.formatted(property, siren, type, coordinates);
    }
}
