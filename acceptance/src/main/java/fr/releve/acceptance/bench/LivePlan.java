package fr.releve.acceptance.bench;

import com.fasterxml.jackson.core.JsonFactory;
import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.ProposalNews;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which proposals are pending, as Kafka tells it, and how long withdrawals took that had to come. */
final class LivePlan implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final JsonFactory JSON = new JsonFactory();

    private final InstantSource clock;
    private final Map<String, Held> pending = new HashMap<>();
    private final Map<String, Expected> expected = new HashMap<>();
    private final Map<String, Journey> withdrawn = new HashMap<>();
    private final Map<String, Journey> committed = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Thread listener;
    private volatile boolean closing;
    private Instant lastNews;

    /** A pending proposal of a doctor. */
    record Held(String proposal, String practitioner, List<String> halfDays) {

        String firstDay() {
            return halfDays.getFirst().substring(0, 10);
        }
    }

    /** The withdrawal of a proposal, made necessary by a version of the doctor's profile. */
    private record Expected(Held held, long version) {}

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
        return owedTo(practitioner).isPresent();
    }

    private Optional<Expected> owedTo(String practitioner) {
        return expected.values().stream()
                .filter(it -> it.held().practitioner().equals(practitioner))
                .findFirst();
    }

    /** From the version on that the profile now has, the proposal cannot hold. */
    synchronized void expectWithdrawal(Held held, long version) {
        expected.put(held.proposal(), new Expected(held, version));
        match(held.proposal());
    }

    /** Waits for the last answers. */
    Answers settle(Duration atMost) {
        try {
            Patience.until(
                    "the last answers", atMost, () -> Optional.of(0).filter(it -> owed() == 0), () -> owed() + " owed");
        } catch (Unseen late) {
            return answers();
        }
        return answers();
    }

    private synchronized int owed() {
        return expected.size();
    }

    private synchronized Answers answers() {
        return new Answers(samples, expected.size());
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
                hearChange(record, arrival);
            } else {
                lastNews = arrival;
                hearNews(ProposalNews.read(record.value()), journey(record, arrival));
            }
        }
    }

    private void hearNews(ProposalNews news, Journey journey) {
        if (news.is("published")) {
            pending.put(news.proposal(), new Held(news.proposal(), news.practitioner(), news.halfDays()));
            return;
        }
        pending.remove(news.proposal());
        if (news.is("withdrawn")) {
            withdrawn.put(news.proposal(), journey);
            match(news.proposal());
        }
    }

    private void hearChange(Heard record, Instant arrival) {
        if (!record.isTombstone()) {
            committed.put(key(record.key(), version(record)), journey(record, arrival));
            owedTo(record.key()).ifPresent(it -> match(it.held().proposal()));
        }
    }

    /** A sample is complete once the commit, the answer to the caller and the withdrawal are all known, in whatever order. */
    private void match(String proposal) {
        var owed = expected.get(proposal);
        var answer = withdrawn.get(proposal);
        if (owed == null || answer == null) {
            return;
        }
        var change = committed.get(key(owed.held().practitioner(), owed.version()));
        if (change == null) {
            return;
        }
        expected.remove(proposal);
        if (answer.told().isAfter(change.told())) {
            samples.add(new Sample(
                    Duration.between(change.told(), change.sent()).toMillis(),
                    Duration.between(change.sent(), answer.told()).toMillis(),
                    Duration.between(answer.told(), answer.heard()).toMillis()));
        }
    }

    private static Journey journey(Heard record, Instant arrival) {
        return new Journey(record.toldAt(), record.sentAt(), arrival);
    }

    private static String key(String practitioner, long version) {
        return practitioner + "@" + version;
    }

    /** Read no further than the version: the whole state is long, and there are hundreds a second. */
    private static long version(Heard record) {
        try (var json = JSON.createParser(record.value())) {
            json.nextToken();
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                if (field.equals("version")) {
                    return json.getLongValue();
                }
                json.skipChildren();
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("not a practitioner: " + record.value(), e);
        }
        throw new IllegalArgumentException("a practitioner without a version: " + record.value());
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
