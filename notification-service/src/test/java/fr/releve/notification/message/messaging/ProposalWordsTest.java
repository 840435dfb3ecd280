package fr.releve.notification.message.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.HalfDay;
import fr.releve.contracts.ProposalEvent;
import fr.releve.contracts.ProposalEvent.Party;
import fr.releve.contracts.ProposalEvent.Stage;
import fr.releve.notification.message.News;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalWordsTest {

    private static final UUID PROPOSAL = UUID.randomUUID();
    private static final UUID DOCTOR = UUID.randomUUID();
    private static final UUID VACANCY = UUID.randomUUID();
    private static final String TERRITORY = "200042182";
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-28T08:00:00Z");
    private static final List<HalfDay> DAYS = List.of(HalfDay.parse("2026-12-01:AM"));

    @Test
    void tells_nobody_of_what_the_two_sides_do_not_see() {
        assertSilent(new ProposalEvent.Published(head(1), DAYS, 10, List.of(), "engine", DEADLINE));
        assertSilent(new ProposalEvent.Approved(head(2), "coordinator"));
        assertSilent(new ProposalEvent.Rejected(head(2), "coordinator", "too-far"));
        assertSilent(new ProposalEvent.Expired(head(2), Stage.DECISION));
        assertSilent(new ProposalEvent.Withdrawn(head(2), "plan-changed", false));
        assertSilent(new ProposalEvent.Accepted(head(4), Party.DOCTOR));
    }

    @Test
    void tells_of_an_offer_with_its_half_days_and_deadline() {
        var news = news(new ProposalEvent.Offered(head(3), DAYS, DEADLINE));

        assertThat(news.kind()).isEqualTo(Kind.OFFERED);
        assertThat(news.halfDays()).hasToString("[2026-12-01:AM]");
        assertThat(news.before()).isEqualTo(DEADLINE);
    }

    @Test
    void tells_who_declined() {
        var news = news(new ProposalEvent.Declined(head(4), Party.HOST, "no-room"));

        assertThat(news.kind()).isEqualTo(Kind.DECLINED);
        assertThat(news.by()).isEqualTo(Reader.HOST);
    }

    @Test
    void tells_of_what_ends_an_offer() {
        assertThat(news(new ProposalEvent.Agreed(head(6), DAYS)).kind()).isEqualTo(Kind.AGREED);
        assertThat(news(new ProposalEvent.Expired(head(4), Stage.ANSWER)).kind())
                .isEqualTo(Kind.EXPIRED);
        assertThat(news(new ProposalEvent.Withdrawn(head(4), "closed", true)).kind())
                .isEqualTo(Kind.WITHDRAWN);
    }

    @Test
    void reminds_only_the_side_that_has_not_answered() {
        var reminded = new ProposalEvent.Reminded(head(4), Stage.ANSWER, Party.HOST, DEADLINE);

        assertThat(news(reminded).kind()).isEqualTo(Kind.ANSWER_AWAITED);
        assertThat(news(reminded).readers()).containsExactly(Reader.HOST);
        assertThat(news(reminded).before()).isEqualTo(DEADLINE);
    }

    @Test
    void tells_the_coordination_what_it_has_to_decide() {
        var reminded = new ProposalEvent.Reminded(head(2), Stage.DECISION, null, DEADLINE);
        var escalated = new ProposalEvent.Escalated(head(2), DEADLINE);

        assertThat(news(reminded).kind()).isEqualTo(Kind.DECISION_AWAITED);
        assertThat(news(escalated).kind()).isEqualTo(Kind.ESCALATED);
        assertThat(news(escalated).readers()).containsExactly(Reader.COORDINATOR);
    }

    @Test
    void tells_only_the_doctor_that_another_was_quicker() {
        var news = news(new ProposalEvent.Superseded(head(4)));

        assertThat(news.readers()).containsExactly(Reader.DOCTOR);
    }

    private static News news(ProposalEvent event) {
        return ProposalWords.news(event).orElseThrow();
    }

    private static void assertSilent(ProposalEvent event) {
        assertThat(ProposalWords.news(event)).isEmpty();
    }

    private static ProposalEvent.Head head(long sequence) {
        return new ProposalEvent.Head(PROPOSAL, sequence, DOCTOR, VACANCY, TERRITORY, AT);
    }
}
