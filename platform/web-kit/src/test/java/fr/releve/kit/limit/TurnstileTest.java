package fr.releve.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.kit.problem.Problem;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    @Test
    void all_together_are_no_more_than_there_are_places() {
        var turnstile = new Turnstile(2, Duration.ZERO, "full");
        var first = turnstile.enter();
        turnstile.enter();
        assertThat(status(turnstile::enter)).isEqualTo(503);

        first.close();
        first.close();

        turnstile.enter();
        assertThat(status(turnstile::enter)).as("who left twice left once").isEqualTo(503);
    }

    @Test
    void who_waits_has_their_turn() throws Exception {
        var turnstile = new Turnstile(1, Duration.ofMinutes(1), "full");
        var first = turnstile.enter();
        var second = CompletableFuture.supplyAsync(turnstile::enter);

        first.close();

        second.get(1, TimeUnit.MINUTES).close();
        turnstile.enter();
    }

    @Test
    void one_account_has_its_share_and_again_once_it_has_given_some_back() {
        var shares = new Shares(2, "taken");
        var first = shares.take("anne");
        shares.take("anne");
        assertThat(status(() -> shares.take("anne"))).isEqualTo(429);

        first.close();
        first.close();

        shares.take("anne");
        assertThat(status(() -> shares.take("anne"))).isEqualTo(429);
        shares.take("paul");
    }

    private static int status(ThrowingCallable entering) {
        var status = new int[1];
        assertThatThrownBy(entering).isInstanceOfSatisfying(Problem.class, it -> status[0] = it.status());
        return status[0];
    }
}
