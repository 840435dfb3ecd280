package fr.releve.acceptance.bench;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Instance;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How fast each page answers while fifty people look at it, and what a browser loads to show it the first time.
 *
 * <p>A person asks for the page, reads for a second, and asks again ({@link Readers}). Before anything is measured a few callers look
 * at all pages in turn, a {@link #WARM_UP minute} at a time, until one brings hardly more views than those before it: services that run
 * for days are warm. The time is from the request to the last byte, with everything on one machine, this program too.
 */
public final class PagesBench {

    private static final int USERS = 50;
    private static final int LOOKS = 8;
    private static final int FIRST_LOOKS = 2;
    private static final Duration WARM_UP = Duration.ofMinutes(1);
    private static final int MOST_WARM_UPS = 8;
    private static final double STILL_GROWING = 1.1;
    private static final int CALLERS = 8;
    private static final Duration PLAN = Duration.ofSeconds(20);

    private static final Map<String, List<String>> PAGES = pages();

    private final Instance instance;
    private final Consumer<String> progress;

    public PagesBench(Instance instance, Consumer<String> progress) {
        this.instance = instance;
        this.progress = progress;
    }

    /** Says a line a page. */
    public void run() {
        Readers.rest(PLAN);
        warmUp();
        PAGES.forEach((account, paths) -> paths.forEach(path -> measure(account, path)));
    }

    /** Processes that were just started have yet to compile what is hot: until they get no faster, or at most some minutes. */
    private void warmUp() {
        Map<String, @Nullable Session> sessions = new HashMap<>();
        PAGES.keySet().forEach(account -> sessions.put(account, session(account)));
        int most = 0;
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            int views = asManyAsTheMachineBears(sessions);
            progress.accept("warming up: %d views in %d s".formatted(views, WARM_UP.toSeconds()));
            if (views < most * STILL_GROWING) {
                return;
            }
            most = Math.max(most, views);
        }
    }

    private int asManyAsTheMachineBears(Map<String, @Nullable Session> sessions) {
        Door door = instance.door();
        long end = System.nanoTime() + WARM_UP.toNanos();
        var views = new AtomicInteger();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                callers.execute(() -> {
                    while (System.nanoTime() < end) {
                        PAGES.forEach((account, paths) -> paths.forEach(path -> Readers.ask(
                                        door,
                                        request(door, sessions.get(account), path)
                                                .build(),
                                        PagesBench::isGood)
                                .ifPresent(millis -> views.incrementAndGet())));
                    }
                });
            }
        }
        return views.get();
    }

    private void measure(String account, String path) {
        Door door = instance.door();
        Session session = session(account);
        var readers = new Readers(door, USERS);
        Readers.Question page = (person, time) -> request(door, session, path).build();
        readers.look(FIRST_LOOKS, page, PagesBench::isGood);
        var samples = readers.look(LOOKS, page, PagesBench::isGood);
        double kilobytes = new PageWeight(door).of(request(door, session, path)) / 1024.0;
        progress.accept("bench pages page=%s p50_ms=%d p95_ms=%d compressed_kb=%.0f users=%d failed=%d"
                .formatted(
                        path, samples.percentile(50), samples.percentile(95), kilobytes, USERS, samples.unanswered()));
    }

    private @Nullable Session session(String account) {
        return account.isEmpty() ? null : instance.demoAccount(account);
    }

    private static boolean isGood(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 200;
    }

    private static HttpRequest.Builder request(Door door, @Nullable Session session, String path) {
        return (session == null ? door.request(path) : session.request(path))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .GET();
    }

    private static Map<String, List<String>> pages() {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("", List.of("/", "/besoins", "/territoires", "/territoires/200042182", "/statistiques"));
        pages.put(
                "medecin",
                List.of(
                        "/medecin",
                        "/medecin/pour-moi",
                        "/medecin/jours",
                        "/medecin/missions",
                        "/medecin/dossier",
                        "/mes-messages",
                        "/mes-donnees"));
        pages.put("conjoint", List.of("/conjoint"));
        pages.put("mairie", List.of("/commune", "/commune/besoins", "/commune/besoins/nouveau"));
        pages.put(
                "coordination",
                List.of(
                        "/coordination",
                        "/coordination/plan",
                        "/coordination/plan/et-si",
                        "/coordination/verifications",
                        "/coordination/placements",
                        "/coordination/journal"));
        pages.put("admin", List.of("/administration", "/administration/regles"));
        return pages;
    }
}
