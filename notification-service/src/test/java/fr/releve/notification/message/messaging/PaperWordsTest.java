package fr.releve.notification.message.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.contracts.PaperEvent;
import fr.releve.contracts.PaperEvent.Paper;
import fr.releve.notification.message.News;
import fr.releve.notification.message.Subject;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperWordsTest {

    private static final UUID DOCTOR = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 21);

    @Test
    void tells_the_doctor_alone_which_paper_runs_out() {
        var news = news(Paper.INSURANCE, 30);

        assertThat(news.kind()).isEqualTo(Kind.INSURANCE_EXPIRES);
        assertThat(news.readers()).containsExactly(Reader.DOCTOR);
        assertThat(news.event().subject()).isEqualTo(Subject.PAPER);
        assertThat(news.event().vacancyId()).isNull();
        assertThat(news.before()).isEqualTo(Instant.parse("2026-12-20T23:00:00Z"));
    }

    @Test
    void tells_the_same_warning_by_the_same_id_and_the_next_by_another() {
        assertThat(idOf(Paper.LICENCE, 30)).isEqualTo(idOf(Paper.LICENCE, 30));
        assertThat(idOf(Paper.LICENCE, 30)).isNotEqualTo(idOf(Paper.LICENCE, 7)).isNotEqualTo(idOf(Paper.IDENTITY, 30));
    }

    @Test
    void says_nothing_of_bank_details() {
        assertThat(PaperWords.news(event(Paper.BANK_DETAILS, 7))).isEmpty();
    }

    @Test
    void tells_the_doctor_alone_what_became_of_the_attestation() {
        assertThat(said(new PaperEvent.Attested(DOCTOR, AT))).isEqualTo(Kind.ATTESTED);
        assertThat(said(new PaperEvent.AttestationLost(DOCTOR, AT))).isEqualTo(Kind.ATTESTATION_LOST);
        assertThat(said(new PaperEvent.Refused(DOCTOR, AT, Paper.LICENCE))).isEqualTo(Kind.LICENCE_REFUSED);
        assertThat(said(new PaperEvent.Refused(DOCTOR, AT, Paper.REGISTRATION))).isEqualTo(Kind.REGISTRATION_REFUSED);
        assertThat(said(new PaperEvent.Refused(DOCTOR, AT, Paper.INSURANCE))).isEqualTo(Kind.INSURANCE_REFUSED);
        assertThat(PaperWords.news(new PaperEvent.Refused(DOCTOR, AT, Paper.IDENTITY)))
                .isEmpty();
    }

    @Test
    void an_attestation_given_again_is_another_message() {
        var first = PaperWords.news(new PaperEvent.Attested(DOCTOR, AT)).orElseThrow();
        var again = PaperWords.news(new PaperEvent.Attested(DOCTOR, AT.plusMillis(1)))
                .orElseThrow();
        assertThat(first.event().proposalId()).isNotEqualTo(again.event().proposalId());
    }

    private static Kind said(PaperEvent event) {
        var news = PaperWords.news(event).orElseThrow();
        assertThat(news.readers()).containsExactly(Reader.DOCTOR);
        assertThat(news.event().subject()).isEqualTo(Subject.PAPER);
        return news.kind();
    }

    private static UUID idOf(Paper paper, int daysLeft) {
        return news(paper, daysLeft).event().proposalId();
    }

    private static News news(Paper paper, int daysLeft) {
        return PaperWords.news(event(paper, daysLeft)).orElseThrow();
    }

    private static PaperEvent event(Paper paper, int daysLeft) {
        return new PaperEvent.Expires(DOCTOR, AT, paper, UNTIL, daysLeft);
    }
}
