package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the home page counts is what there is. */
@ExtendWith(SharedInstance.class)
class FiguresIT {

    private static final int DAYS_AHEAD = 30;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime END_OF_MORNING = LocalTime.of(13, 0);
    private static final LocalTime END_OF_AFTERNOON = LocalTime.of(19, 0);

    /** The list that is counted is some seconds old as well. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Pattern OPEN_NEEDS = Pattern.compile("<span class=\"figure\">([^<]*)</span>");

    private final LocalDate nextMonth =
            LocalDate.ofInstant(InstantSource.system().instant(), PARIS).plusDays(DAYS_AHEAD);
    private final List<String> published = new ArrayList<>();
    private final Instance instance;
    private final Door door;
    private final TownHall townHall;

    FiguresIT(Instance instance) {
        this.instance = instance;
        this.door = instance.door();
        this.townHall = new Cast(instance).townHall();
    }

    @BeforeEach
    void places_are_known() {
        KnownPlaces.in(instance);
    }

    @AfterEach
    void nothing_stays_open() {
        List.copyOf(published).forEach(this::close);
    }

    @Test
    void the_home_page_follows_a_need_that_is_published_and_closed() {
        int before = counted();
        becomes(before);

        publish();
        becomes(before + 1);

        close(published.getLast());
        becomes(before);
    }

    private void publish() {
        published.add(townHall.publishes("Compté", "UROLOGY", Days.of(nextMonth)));
    }

    private void close(String need) {
        townHall.session().post("/api/vacancies/" + need + "/closure").expect(200, 204);
        published.remove(need);
    }

    /** Published needs with a half-day to come that takes another doctor. */
    private int counted() {
        Map<String, Integer> doctors = new HashMap<>();
        for (JsonNode need : every("/api/vacancies/filled/published")) {
            for (JsonNode it : need.path("halfDays")) {
                doctors.put(
                        need.path("vacancyId").asText() + it.path("halfDay").asText(),
                        it.path("doctors").asInt());
            }
        }
        return (int) every("/api/vacancies").stream()
                .filter(need -> need.path("wanted")
                        .path("halfDays")
                        .valueStream()
                        .map(JsonNode::asText)
                        .filter(FiguresIT::liesAhead)
                        .anyMatch(it -> doctors.getOrDefault(need.path("id").asText() + it, 0)
                                < need.path("doctorsPerHalfDay").asInt()))
                .count();
    }

    /** A half-day lasts until 13:00 or 19:00, as pages have it. */
    private static boolean liesAhead(String halfDay) {
        var end = LocalDate.parse(halfDay.substring(0, halfDay.indexOf(':')))
                .atTime(halfDay.endsWith("AM") ? END_OF_MORNING : END_OF_AFTERNOON);
        return end.isAfter(LocalDateTime.ofInstant(InstantSource.system().instant(), PARIS));
    }

    private List<JsonNode> every(String list) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    door.get(list + "?limit=100&after=" + after).expect(200).json();
            page.path("items").forEach(all::add);
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null"));
        return all;
    }

    /** The page's figures are some seconds old at most. */
    private void becomes(int openNeeds) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            var first = OPEN_NEEDS.matcher(door.get("/").expect(200).text());
            assertThat(first.find()).isTrue();
            assertThat(first.group(1)).isEqualTo(String.valueOf(openNeeds));
        });
    }
}
