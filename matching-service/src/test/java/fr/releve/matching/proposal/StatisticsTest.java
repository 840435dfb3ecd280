package fr.releve.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.matching.proposal.web.StatisticsResource.Statistics;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    /** Seven, of which five are agreed, would tell that two wait. */
    @Test
    void those_agreed_beside_the_whole_do_not_tell_how_few_wait_for_an_answer() {
        List<Statistics> told = LongStream.range(0, 5)
                .mapToObj(waiting -> Statistics.of(new ReadProposals.Counts(5 + waiting, 5)))
                .distinct()
                .toList();

        assertThat(told).containsExactly(new Statistics(5L, 5L));
    }

    @Test
    void fewer_than_five_are_not_told() {
        assertThat(Statistics.of(new ReadProposals.Counts(9, 4))).isEqualTo(new Statistics(5L, null));
    }
}
