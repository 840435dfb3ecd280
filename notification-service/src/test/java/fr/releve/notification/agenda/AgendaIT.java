package fr.releve.notification.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.releve.contracts.HalfDay;
import fr.releve.kit.time.Clock;
import fr.releve.notification.Mailbox;
import fr.releve.notification.Mails;
import fr.releve.notification.MovableClock;
import fr.releve.notification.ProfileStandIn;
import fr.releve.notification.Proposals;
import fr.releve.notification.Proposals.Case;
import fr.releve.notification.message.Messages;
import fr.releve.testkit.RealPartsResource;
import fr.releve.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test resources put themselves into their fields
@QuarkusTestResource(RealPartsResource.class)
@QuarkusTestResource(ProfileStandIn.class)
@QuarkusTestResource(Mailbox.class)
class AgendaIT {

    /** Of placements that are confirmed. */
    private static final LocalDate LAST_TUESDAY = LocalDate.of(2027, 1, 19);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    ProfileStandIn profile;
    Mailbox mailbox;

    @Inject
    Proposals proposals;

    @Inject
    Messages messages;

    @Inject
    MovableClock clock;

    @AfterEach
    void all_is_as_before() {
        clock.comesBack();
        profile.comesBack();
    }

    @Test
    void invites_both_sides_then_changes_the_entry_then_takes_it_out() throws Exception {
        var it = knownCase();
        proposals.tell(it.agreed());
        proposals.tell(it.confirmed());
        proposals.tell(it.extended());
        proposals.tell(it.cancelledByHost());

        var invitations = awaitInvitations(it.doctorAccount(), 3);

        assertThat(forms(it.doctorAccount()))
                .extracting(form -> new ContentType(form.getContentType()).getParameter("method"))
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        String uid = "UID:" + it.proposal() + "-tuesday-am@releve.example";
        assertThat(invitations).allMatch(file -> file.contains(uid));
        assertThat(invitations).allMatch(file -> file.contains("T081500"));
        assertThat(invitations.get(0)).contains("METHOD:REQUEST", "SEQUENCE:0", "COUNT=3");
        assertThat(invitations.get(1)).contains("METHOD:REQUEST", "SEQUENCE:1", "COUNT=4");
        assertThat(invitations.get(2)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(invitations).allMatch(file -> !file.contains("Anne") && !file.contains(it.hostAccount()));
        assertThat(awaitInvitations(it.hostAccount(), 3)).allMatch(file -> file.contains(it.hostAccount()));
        for (String file : invitations) {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
        }
    }

    @Test
    void takes_out_what_the_ordre_refuses_after_all() throws Exception {
        var it = knownCase();
        proposals.tell(it.confirmed());
        proposals.tell(it.endedAsTheOrdreRefused());

        assertThat(awaitInvitations(it.doctorAccount(), 2).getLast()).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(awaitInvitations(it.hostAccount(), 2).getLast()).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(read(feedOf(it.doctorAccount()))).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void keeps_what_was_done_before_a_no_show_and_takes_out_the_rest() {
        var it = knownCase();
        proposals.tell(it.confirmed());
        proposals.tell(it.noShowOnThirdDay());

        assertThat(awaitInvitations(it.hostAccount(), 2).getLast()).contains("METHOD:REQUEST", "SEQUENCE:1", "COUNT=2");

        var never = knownCase();
        proposals.tell(never.confirmed());
        proposals.tell(never.noShow());

        assertThat(awaitInvitations(never.doctorAccount(), 2).getLast()).contains("METHOD:CANCEL");
    }

    @Test
    void keeps_what_was_done_before_the_ordre_refused_and_takes_out_the_rest() {
        var it = knownCase();
        proposals.tell(it.confirmed());
        proposals.tell(it.interruptedAsTheOrdreRefused());

        assertThat(awaitInvitations(it.hostAccount(), 2).getLast()).contains("METHOD:REQUEST", "SEQUENCE:1", "COUNT=2");
    }

    @Test
    void has_an_entry_for_each_single_date_and_takes_out_the_one_that_falls() {
        var it = knownCase();
        var tuesday = HalfDay.parse("2027-01-05:AM");
        var wednesday = HalfDay.parse("2027-01-13:PM");
        proposals.tell(it.confirmedOn(tuesday, wednesday));
        assertThat(awaitInvitations(it.doctorAccount(), 2))
                .allMatch(file -> file.contains("METHOD:REQUEST") && file.contains("SEQUENCE:0"))
                .noneMatch(file -> file.contains("RDATE"))
                .anyMatch(file -> file.contains("UID:" + it.proposal() + "-2027-01-05-am@releve.example"))
                .anyMatch(file -> file.contains("UID:" + it.proposal() + "-2027-01-13-pm@releve.example"));

        proposals.tell(it.changedTo(tuesday));

        assertThat(awaitInvitations(it.doctorAccount(), 3).getLast())
                .contains("METHOD:CANCEL", "SEQUENCE:1", "UID:" + it.proposal() + "-2027-01-13-pm@releve.example")
                .contains("20270113T134500");
        assertThat(read(feedOf(it.doctorAccount()))).contains("-2027-01-05-am@").doesNotContain("-2027-01-13-pm@");
    }

    @Test
    void has_dates_that_were_told_in_one_entry_each_for_itself_and_ends_that_entry_when_they_change() {
        var it = knownCase();
        var tuesday = HalfDay.parse("2027-01-05:AM");
        var wednesday = HalfDay.parse("2027-01-13:AM");
        proposals.tell(it.confirmedOn(tuesday, wednesday));
        awaitInvitations(it.doctorAccount(), 2);
        awaitInvitations(it.hostAccount(), 2);
        toldInOneEntry(it);
        assertThat(read(feedOf(it.doctorAccount()))).contains("-2027-01-05-am@", "-2027-01-13-am@");

        proposals.tell(it.changedTo(tuesday));

        assertThat(awaitInvitations(it.doctorAccount(), 4))
                .anyMatch(file -> file.contains("METHOD:CANCEL")
                        && file.contains("SEQUENCE:1")
                        && file.contains("UID:" + it.proposal() + "-am@releve.example"))
                .satisfiesOnlyOnce(file -> assertThat(file).contains("METHOD:CANCEL"));
        assertThat(read(feedOf(it.doctorAccount()))).contains("-2027-01-05-am@").doesNotContain("-2027-01-13-am@");
    }

    /** As it was before single dates had entries of their own. */
    private void toldInOneEntry(Case it) {
        QuarkusTransaction.requiringNew().run(() -> {
            var entityManager = messages.getEntityManager();
            entityManager.createNativeQuery("""
                            update message set calendar_key = 'AM', half_days = '2027-01-05:AM,2027-01-13:AM'
                            where proposal_id = ?1 and calendar_key = '2027-01-05-AM'""").setParameter(1, it.proposal()).executeUpdate();
            entityManager.createNativeQuery("""
                            update message set kind = 'CALENDAR_CANCELLED'
                            where proposal_id = ?1 and calendar_key = '2027-01-13-AM'""").setParameter(1, it.proposal()).executeUpdate();
        });
    }

    private static String feedOf(String account) {
        return local(as(account)
                .post("/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("url"));
    }

    @Test
    void says_in_the_mail_how_calendars_are_to_read_it() throws Exception {
        var it = knownCase();
        proposals.tell(it.confirmed());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailbox.of(it.hostAccount())).hasSize(2));

        // the letter and the invitation may come in either order
        var mails = mailbox.of(it.hostAccount());
        assertThat(mails)
                .extracting(Mails::tree)
                .containsExactlyInAnyOrder(
                        "multipart/alternative[text/plain text/html]",
                        "multipart/mixed[multipart/alternative[text/plain text/html text/calendar] application/ics]");
        var mail = mails.stream()
                .filter(any -> calendarPart(any).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject()).isEqualTo("Pour votre agenda");
        var form = calendarPart(mail).orElseThrow();
        assertThat(new ContentType(form.getContentType())).satisfies(type -> {
            assertThat(type.getParameter("method")).isEqualTo("REQUEST");
            assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        });
        assertThat(form.getDisposition()).isNull();
        var file = ((Multipart) mail.getContent()).getBodyPart(1);
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.getFileName()).isEqualTo("invitation.ics");
        assertThat(text(file)).isEqualTo(text(form)).contains("METHOD:REQUEST", "SEQUENCE:0");
    }

    @Test
    void publishes_the_entries_under_an_address_until_it_is_revoked() {
        var it = knownCase();
        proposals.tell(it.confirmed());
        awaitInvitations(it.doctorAccount(), 1);
        var opened = as(it.doctorAccount()).post("/calendar-feeds").then().statusCode(201);
        String id = opened.extract().path("id");
        String address = local(opened.extract().path("url"));

        String feed = read(address);
        assertThat(feed)
                .contains(
                        "METHOD:PUBLISH", "UID:" + it.proposal() + "-tuesday-am@releve.example", "SUMMARY:Mission Rel")
                .contains("Maison de santé des Coëvrons")
                .doesNotContain("Mairie", "@exemple.test");
        as(it.doctorAccount())
                .get("/calendar-feeds")
                .then()
                .body("", hasSize(1))
                .body("[0].url", nullValue());
        as(it.doctorAccount())
                .get("/own-data")
                .then()
                .body("calendarFeeds.items.id", contains(id))
                .body("calendarFeeds.items[0].keySet()", containsInAnyOrder("id", "createdAt"));

        proposals.tell(it.cancelledByHost());
        awaitInvitations(it.doctorAccount(), 2);
        assertThat(read(address)).doesNotContain("BEGIN:VEVENT");

        as(it.hostAccount()).delete("/calendar-feeds/" + id).then().statusCode(404);
        as(it.doctorAccount()).delete("/calendar-feeds/" + id).then().statusCode(204);
        given().get(address).then().statusCode(404);
    }

    @Test
    void asks_for_each_place_once_in_a_quarter_of_an_hour_and_no_more_once_nobody_answers() {
        var one = knownCase();
        var two = another(one);
        proposals.tell(one.confirmed());
        proposals.tell(two.confirmed());
        // a letter and an invitation each, as both ask for the place
        mailbox.await(one.doctorAccount(), 4);
        mailbox.await(one.hostAccount(), 2);
        mailbox.await(two.hostAccount(), 2);
        var feed = feedOf(one.doctorAccount());
        long before = timesAsked(one, two);

        profile.goesAway();
        assertThat(read(feed)).contains(one.proposal() + "-tuesday-am", two.proposal() + "-tuesday-am");
        assertThat(timesAsked(one, two)).isEqualTo(before + 1);

        profile.comesBack();
        assertThat(read(feed)).contains("Maison de santé des Coëvrons");
        assertThat(timesAsked(one, two)).isEqualTo(before + 3);
        read(feed);
        assertThat(timesAsked(one, two)).isEqualTo(before + 3);

        clock.movesOn(Duration.ofMinutes(15));
        read(feed);
        assertThat(timesAsked(one, two)).isEqualTo(before + 5);
    }

    @Test
    void leaves_out_what_ended_long_ago() {
        var it = knownCase();
        proposals.tell(it.confirmed());
        awaitInvitations(it.doctorAccount(), 1);
        var feed = feedOf(it.doctorAccount());

        clock.movesOn(daysUntil(LAST_TUESDAY.plusDays(89)));
        assertThat(read(feed)).contains("BEGIN:VEVENT");
        clock.movesOn(Duration.ofDays(2));
        assertThat(read(feed)).doesNotContain("BEGIN:VEVENT");
    }

    private Duration daysUntil(LocalDate day) {
        return Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), Clock.PARIS), day));
    }

    /** The same doctor elsewhere. */
    private Case another(Case first) {
        var it = Case.fresh();
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return new Case(it.proposal(), first.doctor(), it.vacancy(), first.doctorAccount(), it.hostAccount());
    }

    private long timesAsked(Case... cases) {
        return Arrays.stream(cases)
                .mapToLong(it -> profile.timesAskedFor(it.vacancy()))
                .sum();
    }

    @Test
    void gives_nobody_more_than_five_addresses() {
        var account = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            as(account).post("/calendar-feeds").then().statusCode(201);
        }

        as(account).post("/calendar-feeds").then().statusCode(409);
        given().post("/calendar-feeds").then().statusCode(401);
    }

    private static String read(String address) {
        return unfolded(given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString());
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    /** The address as this service has it, without the door. */
    private static String local(String url) {
        return URI.create(url).getPath().substring("/api".length());
    }

    private List<String> awaitInvitations(String account, int number) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(invitations(account))
                        .as(() -> "deliveries: " + deliveriesOf(account))
                        .hasSize(number));
        return invitations(account);
    }

    /** What became of the mails to an account, for whoever reads why a test failed. */
    private List<?> deliveriesOf(String account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> messages.getEntityManager()
                        .createNativeQuery("""
                                select concat_ws(' ', message.kind, message.calendar_key, delivery.state, delivery.attempts, delivery.reason)
                                from delivery join message on message.id = delivery.message_id
                                where message.account = ?1 order by delivery.created_at""", String.class)
                        .setParameter(1, account)
                        .getResultList());
    }

    private List<String> invitations(String account) {
        return forms(account).stream().map(AgendaIT::text).toList();
    }

    /** Of the letters to an account, those that calendars read. */
    private List<Part> forms(String account) {
        return mailbox.of(account).stream()
                .flatMap(mail -> calendarPart(mail).stream())
                .toList();
    }

    private static Optional<Part> calendarPart(Part part) {
        try {
            if (!(part.getContent() instanceof Multipart several)) {
                return part.isMimeType("text/calendar") ? Optional.of(part) : Optional.empty();
            }
            for (int i = 0; i < several.getCount(); i++) {
                var found = calendarPart(several.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part) {
        try (var content = part.getInputStream()) {
            return unfolded(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Case knownCase() {
        var it = Case.fresh();
        profile.knowsDoctor(it.doctor(), "Dr Anne Test", it.doctorAccount());
        profile.knowsHost(it.vacancy(), "Mairie d’Évron", it.hostAccount());
        return it;
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(TestTokens.practitioner(UUID.fromString(account)));
    }
}
