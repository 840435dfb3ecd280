package fr.releve.profile.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.Problem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void one_account_comes_in_as_often_as_it_may_and_again_once_it_has_left() {
        var turnstile = new Turnstile(5, 2, AT_ONCE);
        var first = turnstile.enter("anne");
        turnstile.enter("anne");
        assertThat(status(() -> turnstile.enter("anne"))).isEqualTo(429);

        first.run();
        first.run();

        turnstile.enter("anne");
        assertThat(status(() -> turnstile.enter("anne"))).isEqualTo(429);
        turnstile.enter("paul");
    }

    @Test
    void all_together_are_no_more_than_there_are_places() {
        var turnstile = new Turnstile(1, 1, AT_ONCE);
        var anne = turnstile.enter("anne");
        assertThat(status(() -> turnstile.enter("paul"))).isEqualTo(503);
        assertThat(status(() -> turnstile.enter("paul")))
                .as("who was sent away is not inside")
                .isEqualTo(503);

        anne.run();

        turnstile.enter("paul");
    }

    @Test
    void who_waits_has_their_turn() throws Exception {
        var turnstile = new Turnstile(1, 1, Duration.ofMinutes(1));
        var anne = turnstile.enter("anne");
        var paul = CompletableFuture.supplyAsync(() -> turnstile.enter("paul"));

        anne.run();

        paul.get(1, TimeUnit.MINUTES).run();
        turnstile.enter("anne");
    }

    private static int status(ThrowingCallable entering) {
        var status = new int[1];
        assertThatThrownBy(entering).isInstanceOfSatisfying(Problem.class, it -> status[0] = it.status());
        return status[0];
    }
}
