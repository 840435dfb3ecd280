package fr.releve.acceptance.bench;

import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.door.Unseen;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that somebody has before them. It hears of news and then asks for itself again, one question at a time however much is told
 * meanwhile, as the script of the pages does; remembered is when each proposal first stood in what came.
 */
final class OpenPage implements AutoCloseable {

    private static final Pattern PROPOSAL = Pattern.compile("id=\"proposition-([0-9a-f-]{36})\"");
    private static final String STILL_HERE = "still-here";

    private final Session reader;
    private final String path;
    private final Stream<String> stream;
    private final Semaphore news = new Semaphore(0);
    private final Map<String, Instant> shown = new ConcurrentHashMap<>();
    private final ExecutorService script = Executors.newVirtualThreadPerTaskExecutor();

    private OpenPage(Session reader, String path, Stream<String> stream) {
        this.reader = reader;
        this.path = path;
        this.stream = stream;
    }

    /** Returns when it is listening. */
    static OpenPage open(Session reader, String path) {
        var request = reader.request("/evenements")
                .header("Accept", "text/event-stream")
                .GET()
                .build();
        try {
            var page = new OpenPage(
                    reader,
                    path,
                    reader.door().http().send(request, BodyHandlers.ofLines()).body());
            page.script.execute(() -> page.untilClosed(page::listen));
            page.script.execute(() -> page.untilClosed(page::refresh));
            return page;
        } catch (IOException e) {
            throw new Unseen("the stream of news", String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unseen("the stream of news", "the interruption of this program");
        }
    }

    /** From this moment until the proposal stood on the page. */
    Duration from(Instant moment, String proposal, Duration atMost) {
        Instant there = Patience.until(
                "proposal " + proposal + " on " + path,
                atMost,
                () -> Optional.ofNullable(shown.get(proposal)),
                () -> shown.size() + " others");
        return Duration.between(moment, there);
    }

    /** What is under way when the page closes ends with a failure that says nothing. */
    private void untilClosed(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!script.isShutdown()) {
                throw e;
            }
        }
    }

    private void listen() {
        stream.filter(it -> it.startsWith("data:") && !it.contains(STILL_HERE)).forEach(it -> news.release());
    }

    private void refresh() {
        try {
            while (true) {
                news.acquire();
                news.drainPermits();
                String now = reader.get(path).expect(200).text();
                Instant arrived = Instant.now();
                PROPOSAL.matcher(now).results().forEach(it -> shown.putIfAbsent(it.group(1), arrived));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        script.shutdownNow();
        stream.close();
    }
}
