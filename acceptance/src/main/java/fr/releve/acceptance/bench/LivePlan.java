package fr.releve.acceptance.bench;

import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.ProposalNews;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which proposals are pending, as Kafka tells it, how long proposals took that followed from a change, and which withdrawals are owed. */
final class LivePlan implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Map<String, Held> pending = new HashMap<>();
    private final Map<String, Held> expected = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Map<String, Journey> committed = new HashMap<>();
    private final Map<String, Journey> proposed = new HashMap<>();
    private final Thread listener;
    private volatile boolean closing;
    private Instant lastNews;

    /** A pending proposal of a doctor. */
    record Held(String proposal, String practitioner, List<String> halfDays) {

        String firstDay() {
            return halfDays.getFirst().substring(0, 10);
        }
    }

    /** When an event was stored, handed to the broker and heard here. */
    private record Journey(Instant told, Instant sent, Instant heard) {}

    private LivePlan(String brokers, InstantSource clock) {
        this.clock = clock;
        this.lastNews = clock.instant();
        this.listener = Thread.ofPlatform().name("live-plan").unstarted(() -> listen(brokers));
    }

    static LivePlan watch(String brokers, InstantSource clock) {
        var plan = new LivePlan(brokers, clock);
        plan.listener.start();
        return plan;
    }

    /** Returns when no proposal event has come for a while and so many doctors hold one. */
    void awaitQuiet(int fewestHolders, Duration quiet, Duration atMost) {
        Patience.until(
                "a quiet plan with pending proposals of " + fewestHolders + " doctors",
                atMost,
                () -> Optional.of(holders()).filter(it -> it >= fewestHolders && isQuiet(quiet)),
                () -> holders() + " pending proposals, last event at " + lastNews);
    }

    private synchronized boolean isQuiet(Duration quiet) {
        return lastNews.plus(quiet).isBefore(clock.instant());
    }

    synchronized int holders() {
        return (int)
                pending.values().stream().map(Held::practitioner).distinct().count();
    }

    synchronized Optional<Held> heldBy(String practitioner) {
        return pending.values().stream()
                .filter(it -> it.practitioner().equals(practitioner))
                .findFirst();
    }

    synchronized boolean owesAnswer(String practitioner) {
        return expected.values().stream().anyMatch(it -> it.practitioner().equals(practitioner));
    }

    /** The proposal cannot hold any more. */
    synchronized void expectWithdrawal(Held held) {
        if (!withdrawn.contains(held.proposal())) {
            expected.put(held.proposal(), held);
        }
    }

    /** Measures from here on. */
    synchronized void forgetAnswers() {
        committed.clear();
        proposed.clear();
    }

    /** Waits for the withdrawals that are owed, and until nothing follows from the last changes any more. */
    Answers settle(Duration atMost) {
        try {
            Patience.until(
                    "the last answers",
                    atMost,
                    () -> Optional.of(0).filter(it -> owed() == 0 && isQuiet(SETTLED)),
                    () -> owed() + " owed");
        } catch (Unseen late) {
            return answers();
        }
        return answers();
    }

    private synchronized int owed() {
        return expected.size();
    }

    private synchronized Answers answers() {
        List<Sample> samples = new ArrayList<>();
        committed.forEach((trace, change) -> {
            var proposal = proposed.get(trace);
            if (proposal != null) {
                samples.add(new Sample(
                        Duration.between(change.told(), change.sent()).toMillis(),
                        Duration.between(change.sent(), proposal.told()).toMillis(),
                        Duration.between(proposal.told(), proposal.heard()).toMillis()));
            }
        });
        return new Answers(samples, committed.size() - samples.size(), expected.size());
    }

    private void listen(String brokers) {
        try (var reader = TopicReader.of(brokers, List.of(Topics.PLACEMENT_PROPOSALS, Topics.PRACTITIONERS))) {
            while (!closing) {
                var records = reader.next(POLL);
                hear(records, clock.instant());
            }
        }
    }

    private synchronized void hear(List<Heard> records, Instant arrival) {
        for (var record : records) {
            if (record.topic().equals(Topics.PRACTITIONERS)) {
                committed.put(trace(record), journey(record, arrival));
            } else {
                lastNews = arrival;
                hearNews(ProposalNews.read(record.value()), trace(record), journey(record, arrival));
            }
        }
    }

    private void hearNews(ProposalNews news, String trace, Journey journey) {
        if (news.is("published")) {
            proposed.putIfAbsent(trace, journey);
            pending.put(news.proposal(), new Held(news.proposal(), news.practitioner(), news.halfDays()));
            return;
        }
        pending.remove(news.proposal());
        if (news.is("withdrawn")) {
            withdrawn.add(news.proposal());
            expected.remove(news.proposal());
        }
    }

    private static Journey journey(Heard record, Instant arrival) {
        return new Journey(record.toldAt(), record.sentAt(), arrival);
    }

    /** The part of the header that all of a trace have in common; what is part of none is alone. */
    private static String trace(Heard record) {
        String parent = record.headers().getOrDefault("traceparent", "");
        return parent.isEmpty() ? record.words() : parent.substring(3, 35);
    }

    @Override
    public void close() {
        closing = true;
        try {
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
