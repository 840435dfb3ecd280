package fr.releve.matching.outlook;

import static fr.releve.matching.Api.awaitProposal;
import static fr.releve.matching.Api.coordinator;
import static fr.releve.matching.Api.doctor;
import static fr.releve.matching.Api.get;
import static fr.releve.matching.Api.host;
import static fr.releve.matching.States.day;
import static fr.releve.matching.States.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import fr.releve.matching.MatchingOnRealParts;
import fr.releve.matching.States;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What lies ahead of a vacancy, over HTTP. */
@QuarkusTest
class OutlookIT extends MatchingOnRealParts {

    private final List<HalfDay> wanted = day(tuesday(5));

    @Test
    void tells_at_once_what_each_of_its_parts_tells() {
        teller.tell(States.territory(States.TERRITORY, 1, true));
        var need = States.need(specialty, wanted);
        teller.tell(need.state());
        var near = States.doctor(specialty).livesAt(48.0734).offers(wanted);
        teller.tell(near.state());
        awaitProposal(need, "PROPOSED", near);
        teller.tell(States.doctor(specialty).livesAt(48.35).offers(wanted).state());
        teller.tell(States.doctor(specialty).livesAt(44.0).offers(wanted).state());
        String path = "/vacancies/" + need.id() + "/";

        Awaitility.await().untilAsserted(() -> {
            var ahead = get(host(need), path + "outlook").jsonPath();
            assertThat(ahead.getInt("size")).isEqualTo(2);
            assertThat(ahead.getList("obstacles.code")).contains("travel");
        });
        for (String token : List.of(host(need), coordinator())) {
            var ahead = get(token, path + "outlook").jsonPath();
            assertThat(ahead.getList("candidates"))
                    .isEqualTo(
                            get(token, path + "candidates?limit=2").jsonPath().getList("items"));
            assertThat(ahead.getList("obstacles"))
                    .isNotEmpty()
                    .isEqualTo(get(token, path + "obstacles").jsonPath().getList(""));
            assertThat(ahead.getList("turns"))
                    .isEqualTo(get(token, path + "relay").jsonPath().getList("turns"));
            assertThat(ahead.getMap("reserve"))
                    .isEqualTo(get(token, path + "reserve").jsonPath().getMap(""));
        }
        get(doctor(near), path + "outlook").then().statusCode(403);
        get(host(need), "/vacancies/" + UUID.randomUUID() + "/outlook").then().statusCode(404);
    }
}
