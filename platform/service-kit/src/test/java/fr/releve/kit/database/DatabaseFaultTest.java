package fr.releve.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultTest {

    /** No connection, a deadlock, a serialisation that failed, a full disk, a restart, a wrong password, no such database, a broken page. */
    @ParameterizedTest
    @ValueSource(strings = {"", "08006", "25006", "40001", "40P01", "53100", "57P01", "28P01", "3D000", "XX001"})
    void what_is_wrong_with_the_database_says_nothing_about_the_data(String state) {
        assertThat(DatabaseFault.of(refusal(state))).contains(DatabaseFault.OF_DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21000", "22001", "23505", "54000", "P0001"})
    void what_the_values_bring_about_would_come_back(String state) {
        assertThat(DatabaseFault.of(refusal(state))).contains(DatabaseFault.OF_DATA);
    }

    /** Not supported, a transaction that has failed before, a table that is not there, a mistake in the grammar. */
    @ParameterizedTest
    @ValueSource(strings = {"0A000", "25P02", "42P01", "42601"})
    void what_is_wrong_with_the_statement_does_not_pass_by_itself(String state) {
        assertThat(DatabaseFault.of(refusal(state))).contains(DatabaseFault.OF_STATEMENT);
    }

    @Test
    void a_log_is_told_the_kind_of_a_fault_and_nothing_that_was_to_be_stored() {
        assertThat(DatabaseFault.sign(refusal("40P01"))).isEqualTo("SQLException 40P01");
        assertThat(DatabaseFault.sign(new RollbackException("somebody"))).isEqualTo("RollbackException");
    }

    @Test
    void a_connection_that_cannot_be_had_has_no_state() {
        assertThat(DatabaseFault.of(new SQLException("acquisition timeout"))).contains(DatabaseFault.OF_DATABASE);
    }

    @Test
    void a_transaction_that_was_rolled_back_is_told_apart_by_its_cause() {
        var alone = new RollbackException();
        var broken = new RollbackException();
        broken.initCause(refusal("23505"));

        assertThat(DatabaseFault.of(alone)).contains(DatabaseFault.OF_DATABASE);
        assertThat(DatabaseFault.of(broken)).contains(DatabaseFault.OF_DATA);
    }

    @Test
    void other_faults_are_none_of_the_database() {
        assertThat(DatabaseFault.of(new IllegalStateException(new IllegalArgumentException())))
                .isEmpty();
    }

    private static IllegalStateException refusal(String state) {
        return new IllegalStateException("cannot be stored", new SQLException("refused", state));
    }
}
