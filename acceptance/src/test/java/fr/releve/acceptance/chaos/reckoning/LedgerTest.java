package fr.releve.acceptance.chaos.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void every_acknowledged_deed_is_kept_with_who_did_it_and_how_often_it_was_acknowledged() {
        var yes = new Deed(What.ACCEPT, Side.DOCTOR, "one");
        var no = new Deed(What.DECLINE, Side.HOST, "two");
        ledger.did(yes);
        ledger.did(no);
        ledger.did(yes);

        assertThat(ledger.done()).containsOnly(Map.entry(yes, 2), Map.entry(no, 1));
        assertThat(ledger.count(What.ACCEPT)).isEqualTo(1);
        assertThat(ledger.count(What.CANCEL)).isZero();
    }

    @Test
    void what_was_only_asked_is_not_done() {
        var deed = new Deed(What.APPROVE, Side.COORDINATOR, "one");
        ledger.asks(deed);

        assertThat(ledger.wasAsked(deed)).isTrue();
        assertThat(ledger.done()).isEmpty();
    }

    @Test
    void both_have_agreed_once_both_said_yes_to_the_same_proposal() {
        ledger.did(new Deed(What.ACCEPT, Side.DOCTOR, "one"));
        ledger.did(new Deed(What.ACCEPT, Side.HOST, "two"));
        assertThat(ledger.agreedByBoth()).isZero();

        ledger.did(new Deed(What.ACCEPT, Side.HOST, "one"));
        assertThat(ledger.agreedByBoth()).isEqualTo(1);
    }
}
