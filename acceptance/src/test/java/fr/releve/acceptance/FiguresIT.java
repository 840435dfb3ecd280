package fr.releve.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the home page counts is what there is. */
@ExtendWith(SharedInstance.class)
class FiguresIT {

    /** Fewer are not told to anybody. */
    private static final int FEWEST_TOLD = 5;

    private static final Pattern OPEN_NEEDS = Pattern.compile("<span class=\"figure\">([^<]*)</span>");

    private final LocalDate nextMonth = LocalDate.ofInstant(
                    InstantSource.system().instant(), ZoneId.of("Europe/Paris"))
            .plusDays(30);
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
    void places_are_known_and_needs_enough_to_be_told() {
        KnownPlaces.in(instance);
        for (int i = 0; i < FEWEST_TOLD; i++) {
            publish();
        }
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

    private int counted() {
        return door.get("/api/statistics")
                .expect(200)
                .json()
                .path("vacanciesOpen")
                .asInt();
    }

    /** The page's figures are some seconds old at most. */
    private void becomes(int openNeeds) {
        Awaitility.await().untilAsserted(() -> {
            var first = OPEN_NEEDS.matcher(door.get("/").expect(200).text());
            assertThat(first.find()).isTrue();
            assertThat(first.group(1)).isEqualTo(String.valueOf(openNeeds));
        });
    }
}
