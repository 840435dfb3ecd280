package fr.releve.profile;

import static fr.releve.profile.Api.get;
import static fr.releve.profile.Api.load;
import static fr.releve.profile.Api.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many jobs there are around a commune, without reading them. */
@QuarkusTest
@QuarkusTestResource(RealPartsResource.class)
class JobLeadCountIT {

    private static final String HEADER =
            "reference,rome_code,title,employer,commune,contract,hours,salary,description,url,open\n";

    /** Of nobody else's jobs here. */
    private static final String TRADE = "A1413";

    private static final String AROUND = "rome=" + TRADE + "&near=53147&minutes=20";

    private static final int STRETCH = 100;

    private final String reader = TestTokens.spouse(UUID.randomUUID());

    @BeforeEach
    void places() {
        Api.loadPlaces();
    }

    @Test
    void as_many_as_the_list_leads_through_beyond_its_longest_stretch_too() {
        load("job-leads", jobs(STRETCH).getBytes(UTF_8)).body("rejected.size()", equalTo(0));
        list().body("items", hasSize(STRETCH)).body("next", nullValue());
        count(AROUND).body("count", equalTo(STRETCH));

        load("job-leads", jobs(STRETCH + 1).getBytes(UTF_8)).body("loaded", equalTo(1));
        list().body("items", hasSize(STRETCH)).body("next", notNullValue());
        count(AROUND).body("count", equalTo(STRETCH + 1));

        count("rome=" + TRADE).body("count", equalTo(STRETCH + 1));
        count("rome=" + TRADE + "&near=85191&minutes=20").body("count", equalTo(0));
        load("job-leads", (HEADER + job(0, false)).getBytes(UTF_8)).body("loaded", equalTo(1));
        count(AROUND).body("count", equalTo(STRETCH));
    }

    @Test
    void a_journey_is_said_whole() {
        problem(get(reader, "/job-leads/count?near=53147"), 400, "invalid-journey", "minutes");
        problem(get(reader, "/job-leads/count?minutes=20"), 400, "invalid-journey", "near");
        problem(get(reader, "/job-leads/count?near=99999&minutes=5"), 400, "unknown-commune", "near");
    }

    private ValidatableResponse list() {
        return get(reader, "/job-leads?limit=" + STRETCH + "&" + AROUND).statusCode(200);
    }

    private ValidatableResponse count(String query) {
        return get(reader, "/job-leads/count?" + query).statusCode(200);
    }

    private static String jobs(int many) {
        return IntStream.range(0, many).mapToObj(it -> job(it, true)).collect(Collectors.joining("", HEADER, ""));
    }

    private static String job(int number, boolean open) {
        return "COUNTED-" + number + "," + TRADE + ",Secrétaire,Mairie,53147,CDI,35,,Accueil.,," + open + "\n";
    }
}
