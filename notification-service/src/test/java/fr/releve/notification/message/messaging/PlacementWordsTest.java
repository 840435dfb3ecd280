package fr.releve.notification.message.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.Hours;
import fr.releve.contracts.PlacementEvent;
import fr.releve.contracts.PlacementEvent.Occasion;
import fr.releve.contracts.PlacementEvent.OrdreAnswer;
import fr.releve.contracts.PlacementEvent.Party;
import fr.releve.notification.message.News;
import fr.releve.notification.message.Subject;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacementWordsTest {

    private static final UUID PLACEMENT = UUID.randomUUID();
    private static final UUID DOCTOR = UUID.randomUUID();
    private static final UUID VACANCY = UUID.randomUUID();
    private static final String TERRITORY = "200042182";
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-28T08:00:00Z");
    private static final List<HalfDay> DAYS = List.of(HalfDay.parse("2026-12-01:AM"));

    @Test
    void tells_nobody_that_a_placement_begins_or_is_closed() {
        assertThat(PlacementWords.news(new PlacementEvent.Started(head(5)))).isEmpty();
        assertThat(PlacementWords.news(new PlacementEvent.Closed(head(7)))).isEmpty();
    }

    @Test
    void tells_the_other_side_who_signed() {
        var news = news(new PlacementEvent.Signed(head(1), Party.DOCTOR, "0".repeat(64)));

        assertThat(news.kind()).isEqualTo(Kind.SIGNED);
        assertThat(news.readers()).containsExactly(Reader.HOST);
        assertThat(news.event().subject()).isEqualTo(Subject.PLACEMENT);
    }

    @Test
    void tells_the_coordination_when_the_ordre_refuses() {
        assertThat(news(answered(OrdreAnswer.REFUSED)).readers()).contains(Reader.COORDINATOR);
        assertThat(news(answered(OrdreAnswer.AUTHORISED)).readers())
                .containsExactlyInAnyOrder(Reader.DOCTOR, Reader.HOST);
    }

    @Test
    void tells_nobody_again_that_a_mission_stops_since_the_ordre_refused_it() {
        var news = news(new PlacementEvent.Interrupted(head(6), "ordre-refused", DAYS, null));

        assertThat(news.readers()).isEmpty();
        assertThat(news.kind()).as("calendars follow").isEqualTo(Kind.INTERRUPTED);
        assertThat(news.halfDays()).as("what was done").hasToString("[2026-12-01:AM]");
        assertThat(news(new PlacementEvent.Interrupted(head(6), "works", DAYS, null))
                        .readers())
                .containsExactlyInAnyOrder(Reader.values());
    }

    @Test
    void tells_who_called_a_placement_off() {
        var news = news(new PlacementEvent.Cancelled(head(4), Party.DOCTOR, "ill", DAYS));

        assertThat(news.by()).isEqualTo(Reader.DOCTOR);
        assertThat(news.reason()).as("it may be a matter of health").isNull();
        assertThat(news.readers()).containsExactlyInAnyOrder(Reader.values());
        assertThat(news.halfDays()).hasToString("[2026-12-01:AM]");
    }

    @Test
    void tells_nobody_again_that_what_the_ordre_refused_falls() {
        var news = news(new PlacementEvent.Cancelled(head(4), Party.SYSTEM, "ordre-refused", DAYS));

        assertThat(news.readers()).isEmpty();
        assertThat(news.kind()).as("calendars follow").isEqualTo(Kind.CANCELLED);
    }

    @Test
    void tells_why_releve_let_a_placement_fall_and_no_one_else_in_its_name() {
        assertThat(news(new PlacementEvent.Cancelled(head(4), Party.SYSTEM, "doctor-left", DAYS))
                        .reason())
                .isEqualTo("doctor-left");
        assertThat(news(new PlacementEvent.Cancelled(head(4), Party.HOST, "doctor-left", DAYS))
                        .reason())
                .isNull();
    }

    @Test
    void tells_the_other_side_who_would_like_to_go_on() {
        var news = news(new PlacementEvent.ExtensionAsked(head(6), Party.HOST, DAYS));

        assertThat(news.kind()).isEqualTo(Kind.EXTENSION_ASKED);
        assertThat(news.readers()).containsExactly(Reader.DOCTOR);
        assertThat(news.halfDays()).hasToString("[2026-12-01:AM]");
    }

    @Test
    void tells_the_other_side_who_would_rather_leave_it_and_who_signed_the_amendment() {
        var declined = news(new PlacementEvent.ExtensionDeclined(head(7), Party.DOCTOR));
        assertThat(declined.kind()).isEqualTo(Kind.EXTENSION_DECLINED);
        assertThat(declined.readers()).containsExactly(Reader.HOST);

        var signed = news(new PlacementEvent.AmendmentSigned(head(8), Party.HOST, "0".repeat(64)));
        assertThat(signed.kind()).isEqualTo(Kind.AMENDMENT_SIGNED);
        assertThat(signed.readers()).containsExactly(Reader.DOCTOR);
    }

    @Test
    void tells_both_sides_that_the_amendment_went_to_the_ordre() {
        var sent = news(new PlacementEvent.AmendmentSentToOrdre(head(9), "account"));

        assertThat(sent.kind()).isEqualTo(Kind.AMENDMENT_SENT);
        assertThat(sent.readers()).containsExactlyInAnyOrder(Reader.DOCTOR, Reader.HOST);
    }

    @Test
    void tells_all_three_that_what_was_added_falls_why_and_what_stays() {
        var lapsed = news(new PlacementEvent.ExtensionLapsed(head(10), "ordre-refused", DAYS, null));

        assertThat(lapsed.kind()).isEqualTo(Kind.EXTENSION_LAPSED);
        assertThat(lapsed.readers()).containsExactlyInAnyOrder(Reader.values());
        assertThat(lapsed.reason()).isEqualTo("ordre-refused");
        assertThat(lapsed.halfDays()).hasToString("[2026-12-01:AM]");
    }

    @Test
    void tells_the_hours_where_the_event_has_them() {
        var hours = new Hours("08:15-12:00", "13:45-19:30");

        assertThat(news(new PlacementEvent.Confirmed(head(4), DAYS, hours)).hours())
                .isEqualTo(fr.releve.notification.calendar.Hours.parse("08:15-12:00", "13:45-19:30"));
        assertThat(news(new PlacementEvent.Confirmed(head(4), DAYS, null)).hours())
                .isNull();
    }

    @Test
    void reminds_those_whom_it_concerns() {
        assertThat(news(reminded(Occasion.SIGN_CONTRACT, Party.HOST)).readers()).containsExactly(Reader.HOST);
        assertThat(news(reminded(Occasion.DAY_BEFORE, Party.SYSTEM)).readers())
                .containsExactlyInAnyOrder(Reader.DOCTOR, Reader.HOST);
        assertThat(news(reminded(Occasion.SEND_AMENDMENT_TO_ORDRE, Party.COORDINATOR)))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.AMENDMENT_TO_SEND))
                .satisfies(it -> assertThat(it.readers()).containsExactly(Reader.COORDINATOR));
        assertThat(news(reminded(Occasion.SIGN_AMENDMENT, Party.DOCTOR)))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.AMENDMENT_TO_SIGN))
                .satisfies(it -> assertThat(it.readers()).containsExactly(Reader.DOCTOR));
        assertThat(news(reminded(Occasion.EXTENSION_UNAUTHORISED, Party.COORDINATOR))
                        .kind())
                .isEqualTo(Kind.EXTENSION_UNAUTHORISED);
        assertThat(news(reminded(Occasion.BLOCKED, Party.HOST)))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.BLOCKED))
                .satisfies(it -> assertThat(it.readers()).containsExactly(Reader.HOST));
        assertThat(news(reminded(Occasion.WAS_IT_DONE, Party.DOCTOR)).before()).isEqualTo(BEFORE);
    }

    private static PlacementEvent answered(OrdreAnswer answer) {
        return new PlacementEvent.OrdreAnswered(head(3), answer);
    }

    private static PlacementEvent reminded(Occasion occasion, Party party) {
        return new PlacementEvent.Reminded(head(2), occasion, party, BEFORE);
    }

    private static News news(PlacementEvent event) {
        return PlacementWords.news(event).orElseThrow();
    }

    private static PlacementEvent.Head head(long sequence) {
        return new PlacementEvent.Head(PLACEMENT, sequence, DOCTOR, VACANCY, TERRITORY, AT);
    }
}
