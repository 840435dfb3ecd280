package fr.releve.acceptance.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.door.Unseen;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrewTest {

    /** Refused for good. */
    private static final class Refused implements Runnable {

        @Override
        public void run() {
            throw new Unseen("201 from POST /api/practitioners", "409");
        }
    }

    @Test
    void who_cannot_go_on_is_told_of_and_keeps_nobody_from_working() {
        var worked = new boolean[1];

        var ended = Crew.work(List.<Runnable>of(new Refused(), () -> worked[0] = true));

        assertThat(ended)
                .singleElement()
                .asString()
                .startsWith("Refused stopped working:")
                .contains("409");
        assertThat(worked[0]).isTrue();
    }

    @Test
    void of_who_works_to_the_end_there_is_nothing_to_tell() {
        assertThat(Crew.work(List.<Runnable>of(() -> {}))).isEmpty();
    }
}
