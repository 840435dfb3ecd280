package fr.releve.notification.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.ProposalEvent;
import fr.releve.notification.Mailbox;
import fr.releve.notification.Mails;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Names, addresses and phone numbers are asked when a mail goes out, and are in no row afterwards. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class DiscretionIT {

    /** Of every person that the stand-in knows. */
    private static final String PHONE = "02 43 00 00 00";

    private static final String MAIL_DOMAIN = "@exemple.test";

    ProfileStandIn profile;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    DataSource database;

    private final Case agreed = Case.fresh();
    private final Case declined = Case.fresh();

    @Test
    void no_column_of_no_table_holds_who_was_written_to() throws Exception {
        knows(agreed, "Dr Solveig Kerambrun", "Mairie de Locronan");
        knows(declined, "Dr Tancrède Ollivro", "Mairie de Pont-Croix");

        proposals.tell(agreed.offered());
        proposals.tell(agreed.agreed());
        proposals.tell(agreed.confirmed());
        proposals.tell(declined.offered());
        proposals.tell(declined.declinedBy(ProposalEvent.Party.HOST));
        given().auth()
                .oauth2(TestTokens.practitioner(UUID.fromString(agreed.doctorAccount())))
                .post("/calendar-feeds")
                .then()
                .statusCode(201);

        // offer, agreement, confirmation and the calendar's entry; offer and refusal
        var mails = new ArrayList<>(mailbox.await(agreed.doctorAccount(), 4));
        mails.addAll(mailbox.await(agreed.hostAccount(), 4));
        mails.addAll(mailbox.await(declined.doctorAccount(), 2));
        mails.addAll(mailbox.await(declined.hostAccount(), 2));
        var words = new StringBuilder();
        for (var mail : mails) {
            words.append(mail.getAllRecipients()[0]);
            if (!mail.getSubject().equals("Pour votre agenda")) {
                words.append(Mails.text(mail));
            }
        }
        var secrets =
                List.of("Kerambrun", "Ollivro", "Locronan", "Pont-Croix", PHONE, PHONE.replace(" ", ""), MAIL_DOMAIN);
        assertThat(words).contains("Kerambrun", "Ollivro", "Locronan", "Pont-Croix", PHONE, MAIL_DOMAIN);

        var rows = everyRow();
        assertThat(rows).containsKeys("message", "delivery", "calendar_feed", "inbox", "outbox", "rhythms", "waiting");
        assertThat(rows.get("message")).as("what is found at all").contains(agreed.doctorAccount());
        assertThat(rows)
                .allSatisfy((table, text) ->
                        assertThat(text).as(table).doesNotContainIgnoringCase(secrets.toArray(String[]::new)));
    }

    private void knows(Case it, String doctor, String host) {
        profile.knowsDoctor(it.doctor(), doctor, it.doctorAccount());
        profile.knowsHost(it.vacancy(), host, it.hostAccount());
    }

    /** By table, every column of every row as text. */
    private Map<String, String> everyRow() throws SQLException {
        var rows = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var found = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (var found =
                        statement.executeQuery("select string_agg(t::text, E'\\n') from \"" + table + "\" t")) {
                    found.next();
                    rows.put(table, String.valueOf(found.getString(1)));
                }
            }
        }
        return rows;
    }
}
