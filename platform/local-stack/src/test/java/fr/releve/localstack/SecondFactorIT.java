package fr.releve.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coordinator's login where the operator wants a second factor: a password opens nothing by itself, nor does a mailbox. */
@ExtendWith(IdentityStack.class)
class SecondFactorIT {

    private static final String PASSWORD = "douze lettre";
    private static final String ANOTHER_PASSWORD = "treize lettres";

    private final Realm realm;
    private final LocalStack stack;
    private int quick;

    SecondFactorIT(Realm realm) {
        this.realm = realm;
        this.stack = realm.stack();
    }

    /** Wrong codes follow one another faster than anybody types: that alone must not be what refuses them. */
    @BeforeEach
    void as_the_operator_wants_it() {
        quick = realm.read("").path("quickLoginCheckMilliSeconds").asInt();
        settle("browser, second factor", "direct grant, second factor", 0);
    }

    @AfterEach
    void as_it_was() {
        settle("browser", "direct grant", quick);
    }

    @Test
    void a_coordinator_sets_up_codes_at_the_first_login_and_types_one_at_each_login_after() {
        var email = coordinator("code");

        var first = passwordGiven(email);
        var codes = new OneTimeCodes(first.secretOfCodes());
        assertThat(first.setsUpCodes(codes.secret(), codes.wrong()).isLoggedIn())
                .isFalse();
        var setUpWith = codes.now();
        assertThat(first.setsUpCodes(codes.secret(), setUpWith).isLoggedIn())
                .as(first.page())
                .isTrue();
        assertThat(Realm.rolesOf(realm.claims(first))).contains("coordinator");

        var second = passwordGiven(email);
        assertThat(second.types(codes.wrong()).isLoggedIn()).isFalse();
        assertThat(second.types(setUpWith).isLoggedIn())
                .as("a code counts once")
                .isFalse();
        assertThat(passwordGiven(email).comesBack().isLoggedIn()).isFalse();
        var code = codes.next();
        assertThat(second.types(code).isLoggedIn()).as(second.page()).isTrue();
        assertThat(Realm.rolesOf(realm.claims(second))).contains("coordinator");
        assertThat(second.comesBack().isLoggedIn()).isTrue();

        assertThat(passwordGiven(email).types(code).isLoggedIn())
                .as("a code counts once")
                .isFalse();
    }

    @Test
    void a_new_password_by_mail_logs_nobody_in_and_leaves_the_codes_as_they_are() {
        var email = coordinator("oubli");
        var first = passwordGiven(email);
        var codes = new OneTimeCodes(first.secretOfCodes());
        first.setsUpCodes(codes.secret(), codes.now());

        var forgetful = Visitor.at(stack).forgetsPassword(email).confirms(MailedLink.sentTo(email, stack));
        forgetful.choosesPassword(ANOTHER_PASSWORD);

        assertThat(forgetful.isLoggedIn()).isFalse();
        assertThat(forgetful.comesBack().isLoggedIn()).isFalse();
        var again = Visitor.at(stack).logsIn(email, ANOTHER_PASSWORD);
        assertThat(again.isLoggedIn()).isFalse();
        assertThat(again.types(codes.next()).isLoggedIn()).as(again.page()).isTrue();
    }

    @Test
    void a_new_password_by_mail_is_no_way_around_the_first_login() {
        var email = coordinator("jamais.venu");

        var forgetful = Visitor.at(stack).forgetsPassword(email).confirms(MailedLink.sentTo(email, stack));
        forgetful.choosesPassword(ANOTHER_PASSWORD);

        assertThat(forgetful.isLoggedIn()).isFalse();
        assertThat(forgetful.comesBack().isLoggedIn()).isFalse();
        assertThat(Visitor.at(stack).logsIn(email, ANOTHER_PASSWORD).address()).contains("CONFIGURE_TOTP");
    }

    private String coordinator(String name) {
        var email = name + "@tests.releve.example";
        realm.makeAccount(email, PASSWORD);
        realm.give(email, "coordinator");
        return email;
    }

    private Visitor passwordGiven(String email) {
        var visitor = Visitor.at(stack).logsIn(email, PASSWORD);
        assertThat(visitor.isLoggedIn()).isFalse();
        return visitor;
    }

    private void settle(String browserFlow, String directGrantFlow, int quickLoginMillis) {
        realm.change(Map.of(
                "browserFlow", browserFlow,
                "directGrantFlow", directGrantFlow,
                "quickLoginCheckMilliSeconds", quickLoginMillis));
    }
}
