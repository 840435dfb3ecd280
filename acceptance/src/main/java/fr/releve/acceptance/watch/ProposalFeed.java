package fr.releve.acceptance.watch;

import fr.releve.acceptance.door.Patience;
import fr.releve.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The topic of the placement proposals, remembered from its first record. */
public final class ProposalFeed implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int SHOWN = 12;

    private final TopicReader reader;
    private final List<ProposalNews> heard = new ArrayList<>();

    private ProposalFeed(TopicReader reader) {
        this.reader = reader;
    }

    public static ProposalFeed of(String brokers) {
        return new ProposalFeed(TopicReader.of(brokers, List.of(Topics.PLACEMENT_PROPOSALS, Topics.PLACEMENTS)));
    }

    /** The first event that fits, also one that came before. */
    public ProposalNews await(String expected, Duration atMost, Predicate<ProposalNews> wanted) {
        return Patience.until(
                expected + " on " + Topics.PLACEMENT_PROPOSALS,
                atMost,
                () -> {
                    listen();
                    return heard.stream().filter(wanted).findFirst();
                },
                this::lastHeard);
    }

    /** Every event up to now, in the order of reading. */
    public List<ProposalNews> all() {
        listen();
        return List.copyOf(heard);
    }

    private void listen() {
        for (var record : reader.next(POLL)) {
            heard.add(ProposalNews.read(record.value()));
        }
    }

    private String lastHeard() {
        if (heard.isEmpty()) {
            return "no event at all";
        }
        return heard.size() + " events, the last: "
                + heard.stream()
                        .skip(Math.max(0, heard.size() - SHOWN))
                        .map(it -> it.type() + " of proposal " + it.proposal() + " (doctor " + it.practitioner()
                                + ", vacancy " + it.vacancy() + ")")
                        .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        reader.close();
    }
}
