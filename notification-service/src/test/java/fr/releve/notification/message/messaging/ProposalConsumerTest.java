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

class ProposalConsumerTest {

    private static final UUID PROPOSAL = UUID.randomUUID();
    private static final UUID DOCTOR = UUID.randomUUID();
    private static final UUID VACANCY = UUID.randomUUID();
    private static final String TERRITORY = "200042182";
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-28T08:00:00Z");
    private static final List<HalfDay> DAYS = List.of(HalfDay.parse("2026-12-01:AM"));

    @Test
    void tells_nobody_of_what_the_two_sides_do_not_see() {
        assertSilent(new ProposalEvent.Published(
                PROPOSAL, 1, DOCTOR, VACANCY, TERRITORY, AT, DAYS, 10, List.of(), "engine", DEADLINE));
        assertSilent(new ProposalEvent.Approved(PROPOSAL, 2, DOCTOR, VACANCY, TERRITORY, AT, "coordinator"));
        assertSilent(new ProposalEvent.Rejected(PROPOSAL, 2, DOCTOR, VACANCY, TERRITORY, AT, "coordinator", "too-far"));
        assertSilent(new ProposalEvent.Expired(PROPOSAL, 2, DOCTOR, VACANCY, TERRITORY, AT, Stage.DECISION));
        assertSilent(new ProposalEvent.Withdrawn(PROPOSAL, 2, DOCTOR, VACANCY, TERRITORY, AT, "plan-changed", false));
        assertSilent(new ProposalEvent.Accepted(PROPOSAL, 4, DOCTOR, VACANCY, TERRITORY, AT, Party.DOCTOR));
    }

    @Test
    void tells_of_an_offer_with_its_half_days_and_deadline() {
        var news = news(new ProposalEvent.Offered(PROPOSAL, 3, DOCTOR, VACANCY, TERRITORY, AT, DAYS, DEADLINE));

        assertThat(news.kind()).isEqualTo(Kind.OFFERED);
        assertThat(news.halfDays()).hasToString("[2026-12-01:AM]");
        assertThat(news.before()).isEqualTo(DEADLINE);
    }

    @Test
    void tells_who_declined() {
        var news = news(new ProposalEvent.Declined(PROPOSAL, 4, DOCTOR, VACANCY, TERRITORY, AT, Party.HOST, "no-room"));

        assertThat(news.kind()).isEqualTo(Kind.DECLINED);
        assertThat(news.by()).isEqualTo(Reader.HOST);
    }

    @Test
    void tells_of_what_ends_an_offer() {
        assertThat(news(new ProposalEvent.Agreed(PROPOSAL, 6, DOCTOR, VACANCY, TERRITORY, AT, DAYS))
                        .kind())
                .isEqualTo(Kind.AGREED);
        assertThat(news(new ProposalEvent.Expired(PROPOSAL, 4, DOCTOR, VACANCY, TERRITORY, AT, Stage.ANSWER))
                        .kind())
                .isEqualTo(Kind.EXPIRED);
        assertThat(news(new ProposalEvent.Withdrawn(PROPOSAL, 4, DOCTOR, VACANCY, TERRITORY, AT, "closed", true))
                        .kind())
                .isEqualTo(Kind.WITHDRAWN);
    }

    @Test
    void reminds_only_the_side_that_has_not_answered() {
        var reminded = new ProposalEvent.Reminded(
                PROPOSAL, 4, DOCTOR, VACANCY, TERRITORY, AT, Stage.ANSWER, Party.HOST, DEADLINE);

        assertThat(news(reminded).kind()).isEqualTo(Kind.ANSWER_AWAITED);
        assertThat(news(reminded).readers()).containsExactly(Reader.HOST);
        assertThat(news(reminded).before()).isEqualTo(DEADLINE);
    }

    @Test
    void tells_the_coordination_what_it_has_to_decide() {
        var reminded =
                new ProposalEvent.Reminded(PROPOSAL, 2, DOCTOR, VACANCY, TERRITORY, AT, Stage.DECISION, null, DEADLINE);
        var escalated = new ProposalEvent.Escalated(PROPOSAL, 2, DOCTOR, VACANCY, TERRITORY, AT, DEADLINE);

        assertThat(news(reminded).kind()).isEqualTo(Kind.DECISION_AWAITED);
        assertThat(news(escalated).kind()).isEqualTo(Kind.ESCALATED);
        assertThat(news(escalated).readers()).containsExactly(Reader.COORDINATOR);
    }

    @Test
    void tells_only_the_doctor_that_another_was_quicker() {
        var news = news(new ProposalEvent.Superseded(PROPOSAL, 4, DOCTOR, VACANCY, TERRITORY, AT));

        assertThat(news.readers()).containsExactly(Reader.DOCTOR);
    }

    private static News news(ProposalEvent event) {
        return ProposalConsumer.news(event).orElseThrow();
    }

    private static void assertSilent(ProposalEvent event) {
        assertThat(ProposalConsumer.news(event)).isEmpty();
    }
}
