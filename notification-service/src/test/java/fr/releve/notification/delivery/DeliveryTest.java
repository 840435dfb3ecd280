package fr.releve.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.notification.delivery.Delivery.Reason;
import fr.releve.notification.delivery.Delivery.State;
import fr.releve.notification.message.MessageFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant LEASE_ENDS = NOW.plus(Duration.ofMinutes(2));
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final Delivery delivery = Delivery.of(MessageFixture.offerToDoctor(), null, NOW);

    @Test
    void is_due_at_once() {
        assertThat(delivery.state()).isEqualTo(State.PENDING);
        assertThat(delivery.dueAt()).isEqualTo(NOW);
    }

    @Test
    void belongs_to_its_attempt_until_the_lease_ends() {
        delivery.attempt(LEASE_ENDS);

        assertThat(delivery.leasedUntil()).isEqualTo(LEASE_ENDS);
        assertThat(delivery.dueAt()).isEqualTo(NOW);
    }

    @Test
    void is_taken_from_an_attempt_by_the_next_one_and_from_both_once_it_is_sent() {
        delivery.attempt(LEASE_ENDS);
        assertThat(delivery.isUnder(1)).isTrue();

        delivery.attempt(LEASE_ENDS);
        assertThat(delivery.isUnder(1)).isFalse();
        assertThat(delivery.isUnder(2)).isTrue();

        delivery.sent(NOW);
        assertThat(delivery.isUnder(2)).isFalse();
    }

    @Test
    void has_a_lease_anew_when_its_attempt_goes_on() {
        delivery.attempt(LEASE_ENDS);
        delivery.goOn(LEASE_ENDS.plusSeconds(60));

        assertThat(delivery.leasedUntil()).isEqualTo(LEASE_ENDS.plusSeconds(60));
        assertThat(delivery.isUnder(1)).isTrue();
    }

    @Test
    void belongs_to_nobody_once_its_attempt_has_failed() {
        fail();

        assertThat(delivery.leasedUntil()).isNull();
    }

    @Test
    void waits_longer_after_each_failure_and_is_then_given_up() {
        fail();
        assertThat(delivery.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        fail();
        assertThat(delivery.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(delivery.state()).isEqualTo(State.PENDING);
        fail();
        assertThat(delivery.state()).isEqualTo(State.FAILED);
        assertThat(delivery.reason()).isEqualTo(Reason.MAIL_NOT_TAKEN);
    }

    @Test
    void begins_anew_when_an_administrator_has_it_retried() {
        fail();
        fail();
        fail();

        delivery.retry(NOW);

        assertThat(delivery.state()).isEqualTo(State.PENDING);
        assertThat(delivery.dueAt()).isEqualTo(NOW);
        fail();
        assertThat(delivery.state()).as("the first pause again").isEqualTo(State.PENDING);
    }

    @Test
    void whoever_was_overtaken_does_not_take_the_number_of_a_later_attempt() {
        delivery.attempt(LEASE_ENDS);
        int overtaken = delivery.attempts();
        fail();
        fail();
        delivery.retry(NOW);

        delivery.attempt(LEASE_ENDS);

        assertThat(delivery.isUnder(overtaken)).isFalse();
        assertThat(delivery.isUnder(delivery.attempts())).isTrue();
    }

    @Test
    void is_not_retried_once_it_is_sent() {
        delivery.attempt(LEASE_ENDS);
        delivery.sent(NOW);

        assertThatThrownBy(() -> delivery.retry(NOW)).isInstanceOf(DeliveryNotGivenUp.class);
    }

    @Test
    void forgets_earlier_failures_once_it_is_sent() {
        fail();
        delivery.attempt(LEASE_ENDS);
        delivery.sent(NOW);

        assertThat(delivery.state()).isEqualTo(State.SENT);
        assertThat(delivery.reason()).isNull();
    }

    @Test
    void shows_as_given_up_once_the_mail_came_back() {
        delivery.attempt(LEASE_ENDS);
        delivery.sent(NOW);

        delivery.bounced(NOW.plusSeconds(60));
        delivery.bounced(NOW.plusSeconds(90));

        assertThat(delivery.state()).isEqualTo(State.FAILED);
        assertThat(delivery.reason()).isEqualTo(Reason.BOUNCED);
        assertThat(delivery.settledAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void is_not_touched_by_the_report_about_an_earlier_try() {
        fail();

        delivery.bounced(NOW);

        assertThat(delivery.state()).isEqualTo(State.PENDING);
    }

    private void fail() {
        delivery.attempt(LEASE_ENDS);
        delivery.fail(Reason.MAIL_NOT_TAKEN, NOW, PAUSES);
    }
}
