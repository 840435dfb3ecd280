package fr.releve.acceptance.bench;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.world.Creation;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How fast each page answers while fifty people look at it, and what a browser loads to show it the first time.
 *
 * <p>A person asks for the page, reads for about a second, and asks again ({@link Readers}). Before anything is measured a few callers look
 * at all pages in turn, a {@link #WARM_UP minute} at a time, until two in a row bring hardly more views than those before them: services that run
 * for days are warm. The time is from the request to the last byte, with everything on one machine, this program too. A page of one
 * thing is that of the first which the list leads to. Others work on the machine too: what its host kept back of
 * the processors meanwhile stands in the line, and excuses nothing.
 */
public final class PagesBench {

    private static final int USERS = 50;
    /** So many that one stall of half a second does not make the slowest twentieth. */
    private static final int LOOKS = 16;

    private static final int FIRST_LOOKS = 2;
    private static final Duration WARM_UP = Duration.ofMinutes(1);
    private static final int MOST_WARM_UPS = 8;
    private static final double STILL_GROWING = 1.1;
    private static final int CALLERS = 8;
    private static final Duration PLAN = Duration.ofSeconds(20);

    private static final int MOST_MILLIS = 50;
    private static final int MOST_KILOBYTES = 200;
    private static final int MOST_KILOBYTES_WITH_A_MAP = 350;
    private static final Set<String> WITH_A_MAP = Set.of("/", "/besoins", "/territoires", "/conjoint");

    /** Which no seed has. */
    private static final String SPECIALTY = "NEPHROLOGY";

    private static final String ONE = "{one}";
    private static final String ANY = "([\\w.-]+)";

    /** The page that leads to one thing of many. */
    private static final Map<String, String> LISTS = Map.of(
            "/besoins/{one}", "/besoins",
            "/territoires/{one}", "/territoires",
            "/medecin/pourquoi-pas/{one}", "/medecin/pour-moi",
            "/commune/besoins/{one}/candidats", "/commune/besoins",
            "/coordination/verifications/{one}", "/coordination/verifications",
            "/administration/regles/{one}", "/administration/regles");

    private final Instance instance;
    private final Consumer<String> progress;
    private final Map<String, List<String>> pages = new LinkedHashMap<>();

    public PagesBench(Instance instance, Consumer<String> progress) {
        this.instance = instance;
        this.progress = progress;
    }

    /** Says a line a page; false if one was too slow, too heavy or not given to somebody. */
    public boolean run() {
        Readers.rest(PLAN);
        String placement = Creation.of(instance, "bench", SPECIALTY).thing("proposal-agreed");
        everyPage("/placements/" + placement).forEach((account, paths) -> pages.put(account, found(account, paths)));
        warmUp();
        boolean good = true;
        for (Map.Entry<String, List<String>> of : pages.entrySet()) {
            for (String path : of.getValue()) {
                good &= measure(of.getKey(), path);
            }
        }
        return good;
    }

    private List<String> found(String account, List<String> paths) {
        Session session = session(account);
        return paths.stream()
                .map(path -> path.contains(ONE) ? first(session, path) : path)
                .toList();
    }

    private String first(@Nullable Session session, String path) {
        String list = Objects.requireNonNull(LISTS.get(path), path);
        var page = session == null ? instance.door().get(list) : session.get(list);
        Matcher link = Pattern.compile("href=\"(" + path.replace(ONE, ANY) + ")[\"?#]")
                .matcher(page.expect(200).text());
        if (!link.find()) {
            throw new Unseen("a link like " + path + " on " + list, "none");
        }
        return link.group(1);
    }

    /** Processes that were just started have yet to compile what is hot: until they get no faster, or at most some minutes. */
    private void warmUp() {
        Map<String, @Nullable Session> sessions = new HashMap<>();
        pages.keySet().forEach(account -> sessions.put(account, session(account)));
        int most = 0;
        int noFaster = 0;
        for (int i = 0; i < MOST_WARM_UPS && noFaster < 2; i++) {
            int views = asManyAsTheMachineBears(sessions);
            progress.accept("warming up: %d views in %d s".formatted(views, WARM_UP.toSeconds()));
            noFaster = views < most * STILL_GROWING ? noFaster + 1 : 0;
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
                        pages.forEach((account, paths) -> paths.forEach(path -> Readers.ask(
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

    private boolean measure(String account, String path) {
        Door door = instance.door();
        Session session = session(account);
        var readers = new Readers(door, USERS);
        Readers.Question page = (person, time) -> request(door, session, path).build();
        readers.look(FIRST_LOOKS, page, PagesBench::isGood);
        var before = Processors.now();
        var samples = readers.look(LOOKS, page, PagesBench::isGood);
        long stolen = Processors.now().stolenSince(before);
        double kilobytes = new PageWeight(door).of(request(door, session, path)) / 1024.0;
        long slow = samples.percentile(95);
        progress.accept("bench pages page=%s p50_ms=%d p95_ms=%d compressed_kb=%.0f users=%d failed=%d stolen_pct=%d"
                .formatted(path, samples.percentile(50), slow, kilobytes, USERS, samples.unanswered(), stolen));
        int most = WITH_A_MAP.contains(path) ? MOST_KILOBYTES_WITH_A_MAP : MOST_KILOBYTES;
        return samples.unanswered() == 0 && slow <= MOST_MILLIS && kilobytes <= most;
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

    /** @param placement what no seed has: it takes a doctor and a host who agreed */
    private static Map<String, List<String>> everyPage(String placement) {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put(
                "",
                List.of(
                        "/",
                        "/besoins",
                        "/besoins/{one}",
                        "/territoires",
                        "/territoires/{one}",
                        "/statistiques",
                        "/regles",
                        "/comment-ca-marche",
                        "/plan-du-site"));
        pages.put(
                "medecin",
                List.of(
                        "/medecin",
                        "/medecin/pour-moi",
                        "/medecin/jours",
                        "/medecin/missions",
                        "/medecin/pourquoi-pas/{one}",
                        "/medecin/dossier",
                        "/medecin/papiers",
                        "/medecin/a-deux",
                        "/mes-messages",
                        "/mes-donnees"));
        pages.put("conjoint", List.of("/conjoint", "/conjoint/souhaits"));
        pages.put(
                "mairie",
                List.of(
                        "/commune",
                        "/commune/missions",
                        "/commune/besoins",
                        "/commune/besoins/{one}/candidats",
                        "/commune/besoins/nouveau"));
        pages.put(
                "coordination",
                List.of(
                        "/coordination",
                        "/coordination/plan",
                        "/coordination/plan/et-si",
                        "/coordination/verifications",
                        "/coordination/verifications/{one}",
                        "/coordination/placements",
                        placement,
                        "/coordination/journal"));
        pages.put("admin", List.of("/administration", "/administration/regles", "/administration/regles/{one}"));
        return pages;
    }
}
