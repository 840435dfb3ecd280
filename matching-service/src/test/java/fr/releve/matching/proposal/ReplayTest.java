package fr.releve.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.releve.matching.Fixtures;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.gate.Refusal;
import fr.releve.matching.term.ScoreTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The lines of its log, and nothing else, say how far a proposal has come. */
class ReplayTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final HalfDays ASKED = HalfDays.parse(List.of("2026-12-01:AM"));
    private static final HalfDays EXTENDED = HalfDays.parse(List.of("2026-12-01:AM", "2026-12-02:AM"));

    private final List<Line> log = new ArrayList<>();
    private final Proposal proposal = Proposal.publishParallel(
            new Draft(UUID.randomUUID(), UUID.randomUUID(), "200000001", ASKED, 0, List.of(), "test", true),
            UUID.randomUUID(),
            MONDAY,
            hours(60));

    private static Instant hours(int after) {
        return MONDAY.plus(Duration.ofHours(after));
    }

    private static List<ScoreTerm> terms(long points) {
        return List.of(new ScoreTerm("cover", points, "cover", List.of(), "Des demi-journées couvertes."));
    }

    private void offered() {
        log.add(proposal.begin("student.longest-months@1"));
        log.add(proposal.remind(null, hours(60), hours(30)));
        log.add(proposal.escalate(hours(60)));
        log.add(proposal.approve("coordinator", hours(61), "student.longest-months@2"));
        log.add(proposal.offer(3, hours(61), hours(109), "offer.urgent-answer-hours@1"));
        log.add(proposal.remind(Party.HOST, hours(109), hours(85)));
    }

    @Test
    void one_that_was_agreed_extended_shortened_and_fell_is_rebuilt() {
        offered();
        log.add(proposal.accept(Party.DOCTOR, "doctor", hours(90), "").orElseThrow());
        log.add(proposal.accept(Party.HOST, "host", hours(91), "").orElseThrow());
        log.add(proposal.agree(hours(91)).orElseThrow());
        log.add(proposal.extend(EXTENDED, hours(200)));
        assertThat(proposal.halfDays()).isEqualTo(EXTENDED);
        log.add(proposal.shorten(ASKED, hours(201)));
        log.add(proposal.fall("illness", hours(202)));

        mustBeRebuilt();
        assertThat(proposal.status()).isEqualTo(Proposal.Status.CANCELLED);
        assertThat(proposal.halfDays()).isEqualTo(ASKED);
        assertThat(proposal.answers().hostAnsweredAt()).contains(hours(91));
        assertThat(proposal.sequence())
                .as("events; what becomes of the placement is told by it")
                .isEqualTo(9);
    }

    @Test
    void one_that_the_host_declined_is_rebuilt() {
        offered();
        log.add(proposal.decline(Party.HOST, "host", "other", hours(90)));

        mustBeRebuilt();
        assertThat(proposal.closedAt()).contains(hours(90));
        assertThat(proposal.answers().hostAnsweredAt()).contains(hours(90));
    }

    @Test
    void one_that_nobody_answered_or_another_got_is_rebuilt() {
        offered();
        log.add(proposal.supersede(hours(90)));

        mustBeRebuilt();
    }

    @Test
    void one_beside_which_others_are_asked_later_is_rebuilt_with_them() {
        var planned = Proposal.publish(
                new Draft(UUID.randomUUID(), UUID.randomUUID(), "200000001", ASKED, 0, List.of(), "test", true),
                MONDAY,
                hours(60));
        var round = UUID.randomUUID();
        var lines = List.of(planned.begin(""), planned.join(round, "offer.parallel@1", hours(1)));

        assertThat(planned.round()).contains(round);
        assertThat(lines.getLast().ruleVersions()).isEqualTo("offer.parallel@1");
        assertThat(planned.sequence()).as("nobody is told of it").isEqualTo(1);
        assertThat(planned.replayed(lines)).usingRecursiveComparison().isEqualTo(planned);
        assertThatThrownBy(() -> planned.join(UUID.randomUUID(), "", hours(2))).isInstanceOf(ProposalNotOpen.class);
    }

    @Test
    void one_of_which_a_part_passed_undecided_is_rebuilt_and_waits_as_long_as_before() {
        var of = UUID.randomUUID();
        var at = UUID.randomUUID();
        var planned = Proposal.publish(
                new Draft(of, at, "200000001", EXTENDED, 500, terms(500), "test", false), MONDAY, hours(60));
        var rest = new Draft(of, at, "200000001", ASKED, 250, terms(250), "test", false);
        var lines = List.of(planned.begin(""), planned.shorten(rest, hours(1)));

        assertThat(planned.halfDays()).isEqualTo(ASKED);
        assertThat(planned.score()).isEqualTo(250);
        assertThat(planned.decideBefore()).isEqualTo(hours(60));
        assertThat(planned.sequence()).as("nobody is told of it").isEqualTo(1);
        assertThat(planned.replayed(lines)).usingRecursiveComparison().isEqualTo(planned);

        planned.approve("coordinator", hours(2), "");
        planned.offer(1, hours(2), hours(50), "");
        assertThatThrownBy(() -> planned.shorten(rest, hours(3))).isInstanceOf(ProposalNotOpen.class);
    }

    @Test
    void an_offer_is_of_one_version_of_the_terms_and_only_an_offer_is() {
        var same = Fixtures.pair().termsVersion(3).vacancy();
        var changed = Fixtures.pair().termsVersion(4).vacancy();
        assertThat(SameTerms.broken(proposal, changed))
                .as("nobody has been asked yet")
                .isEmpty();

        offered();
        assertThat(proposal.answers().termsVersion()).isEqualTo(3);
        assertThat(SameTerms.broken(proposal, same)).isEmpty();
        assertThat(SameTerms.broken(proposal, changed)).map(Refusal::code).contains("terms-changed");

        log.add(proposal.accept(Party.HOST, "host", hours(90), "").orElseThrow());
        assertThat(SameTerms.broken(proposal, changed)).as("one side said yes").isPresent();
        log.add(proposal.accept(Party.DOCTOR, "doctor", hours(90), "").orElseThrow());
        log.add(proposal.agree(hours(90)).orElseThrow());
        assertThat(SameTerms.broken(proposal, changed))
                .as("what was agreed stays")
                .isEmpty();
        mustBeRebuilt();
    }

    @Test
    void a_step_that_does_not_follow_writes_no_line() {
        offered();
        int before = log.getLast().number();

        assertThatThrownBy(() -> proposal.approve("coordinator", hours(62), "")).isInstanceOf(ProposalNotOpen.class);
        assertThatThrownBy(() -> proposal.expire(hours(108))).isInstanceOf(ProposalNotOpen.class);
        assertThatThrownBy(() -> proposal.accept(Party.DOCTOR, "doctor", hours(109), ""))
                .isInstanceOf(ProposalNotOpen.class);

        assertThat(proposal.expire(hours(109)).number()).isEqualTo(before + 1);
    }

    @Test
    void each_line_says_who_from_where_to_where_and_by_which_rules() {
        offered();

        assertThat(log.get(3))
                .extracting(Line::actor, Line::account, Line::deed, Line::from, Line::to, Line::ruleVersions)
                .containsExactly(
                        Actor.COORDINATOR,
                        "coordinator",
                        Deed.APPROVE,
                        Proposal.Status.PROPOSED,
                        Proposal.Status.PROPOSED,
                        "student.longest-months@2");
        assertThat(log).extracting(Line::number).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private void mustBeRebuilt() {
        assertThat(proposal.replayed(log)).usingRecursiveComparison().isEqualTo(proposal);
    }
}
