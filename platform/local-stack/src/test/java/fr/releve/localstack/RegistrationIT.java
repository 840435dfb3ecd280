package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts as people make and lose them: at the pages of the identity server, with mails that arrive. */
@ExtendWith(IdentityStack.class)
class RegistrationIT {

    private static final String PASSWORD = "douze lettre";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Realm realm;
    private final LocalStack stack;

    RegistrationIT(Realm realm) {
        this.realm = realm;
        this.stack = realm.stack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "spouse"})
    void whoever_registers_and_confirms_the_address_may_do_what_is_theirs(String role) {
        var email = "nouveau." + role + "@tests.releve.example";
        var visitor = Visitor.at(stack).wantsToRegister().registers(email);
        assertThat(visitor.isLoggedIn()).isFalse();

        visitor.confirms(linkSentTo(email));
        assertThat(visitor.isLoggedIn()).isFalse();
        assertThat(realm.account(email).path("emailVerified").asBoolean()).isTrue();

        visitor.choosesPassword(PASSWORD);
        assertThat(visitor.isLoggedIn()).as(visitor.page()).isTrue();
        assertThat(Visitor.at(stack).logsIn(email, PASSWORD).isLoggedIn()).isTrue();
        assertThat(Realm.rolesOf(realm.claims(email, PASSWORD)))
                .contains(role)
                .doesNotContain(
                        "municipality",
                        "coordinator",
                        "administrator",
                        "contact-reader",
                        "answer-relay",
                        "bounce-reporter");
    }

    /** Until then mails go where they went, and one logs in as before. */
    @Test
    void whoever_changes_the_address_of_their_account_confirms_the_new_one() {
        var old = "ancienne@tests.releve.example";
        var email = "nouvelle@tests.releve.example";
        realm.makeAccount(old, PASSWORD);
        var visitor = Visitor.changingAddress(stack).logsIn(old, PASSWORD).choosesAddress(email);
        assertThat(realm.account(old).path("email").asText()).isEqualTo(old);

        visitor.confirms(linkSentTo(email));

        assertThat(realm.account(email).path("emailVerified").asBoolean()).isTrue();
        assertThat(Visitor.at(stack).logsIn(email, PASSWORD).isLoggedIn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "court@tests.releve.example,   onze lettre,                12",
        "adresse@tests.releve.example, adresse@tests.releve.example, votre adresse",
    })
    void a_password_that_is_short_or_the_address_is_refused_and_a_better_one_taken(
            String email, String weak, String reason) {
        var visitor = Visitor.at(stack).wantsToRegister().registers(email).confirms(linkSentTo(email));

        visitor.choosesPassword(weak);

        assertThat(visitor.complaint()).as(visitor.page()).contains(reason);
        assertThat(Visitor.at(stack).logsIn(email, weak).isLoggedIn()).isFalse();

        assertThat(visitor.choosesPassword(PASSWORD).isLoggedIn()).isTrue();
    }

    /** The pause after two quick failures is taken away meanwhile, so that only their number counts. */
    @Test
    void too_many_wrong_passwords_lock_the_account_and_no_other() {
        var email = "devine@tests.releve.example";
        realm.makeAccount(email, PASSWORD);
        int most = realm.read("").path("failureFactor").asInt();
        int quick = realm.read("").path("quickLoginCheckMilliSeconds").asInt();
        assertThat(most).isBetween(3, 10);
        realm.change(Map.of("quickLoginCheckMilliSeconds", 0));
        try {
            guess(email, most - 1);
            assertThat(Visitor.at(stack).logsIn(email, PASSWORD).isLoggedIn()).isTrue();

            guess(email, most);
            assertThat(failures(email).path("disabled").asBoolean()).isTrue();
            assertThat(Visitor.at(stack).logsIn(email, PASSWORD).isLoggedIn()).isFalse();
            assertThat(realm.passwordGrant(email, PASSWORD).statusCode()).isNotEqualTo(200);
        } finally {
            realm.change(Map.of("quickLoginCheckMilliSeconds", quick));
        }
        assertThat(Visitor.at(stack)
                        .logsIn("conjoint@demo.releve.example", DemoAccounts.PASSWORD)
                        .isLoggedIn())
                .isTrue();
    }

    /** Two guesses faster than anybody types lock for a while at once. */
    @Test
    void guesses_faster_than_anybody_types_lock_sooner() {
        var email = "machine@tests.releve.example";
        realm.makeAccount(email, PASSWORD);
        int quick = realm.read("").path("quickLoginCheckMilliSeconds").asInt();
        assertThat(quick).isPositive();
        realm.change(Map.of("quickLoginCheckMilliSeconds", 600_000));
        try {
            guess(email, 2);
            assertThat(Visitor.at(stack).logsIn(email, PASSWORD).isLoggedIn()).isFalse();
        } finally {
            realm.change(Map.of("quickLoginCheckMilliSeconds", quick));
        }
    }

    /** So many wrong passwords since the last right one. */
    private void guess(String email, int times) {
        for (int i = 1; i <= times; i++) {
            int count = i;
            assertThat(Visitor.at(stack).logsIn(email, "pas le bon " + i).isLoggedIn())
                    .isFalse();
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(failures(email).path("numFailures").asInt())
                                    .isEqualTo(count));
        }
    }

    private JsonNode failures(String email) {
        return realm.read("/attack-detection/brute-force/users/"
                + realm.account(email).path("id").asText());
    }

    private String linkSentTo(String email) {
        return MailedLink.sentTo(email, stack);
    }
}
