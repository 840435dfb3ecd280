package fr.releve.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast what stands beside a form answers while ten people fill it in: the panel of the need's form, who could come, and the
 * coordinator's what-if, what a change would bring.
 *
 * <p>Everybody changes something, reads the answer for a second and changes the next thing ({@link Readers}); no two questions of a
 * run are alike, and every run asks the same ones. An answer counts that gives a figure: a panel that says that nobody answered does
 * not. The script of the pages waits 300 ms for the next key before it asks; these are not in the figure.
 */
public final class PanelBench {

    private static final int PEOPLE = 10;
    private static final int QUESTIONS = 30;
    private static final int FIRST_QUESTIONS = 60;
    private static final int MOST_MILLIS = 300;
    private static final Duration PLAN = Duration.ofSeconds(20);
    private static final List<String> WEEK = Stream.of(
                    "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY")
            .flatMap(day -> Stream.of(day + ":AM", day + ":PM"))
            .toList();

    private static final Pattern NEED = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");
    private static final String FIGURE = "class=\"figure\"";

    private final Instance instance;
    private final Consumer<String> progress;

    public PanelBench(Instance instance, Consumer<String> progress) {
        this.instance = instance;
        this.progress = progress;
    }

    /** Says a line a form; false if somebody was given no figure, or too late. */
    public boolean run() {
        Readers.rest(PLAN);
        boolean needs = measure("/commune/besoins/nouveau", needForm());
        boolean changes = measure("/coordination/plan/et-si", whatIf());
        return needs && changes;
    }

    private boolean measure(String form, Readers.Question question) {
        var people = new Readers(instance.door(), PEOPLE);
        people.look(FIRST_QUESTIONS, (person, time) -> question.of(person, time + QUESTIONS), PanelBench::givesFigure);
        var samples = people.look(QUESTIONS, question, PanelBench::givesFigure);
        progress.accept("bench pages panel form=%s p50_ms=%d p95_ms=%d max_ms=%d users=%d failed=%d"
                .formatted(
                        form,
                        samples.percentile(50),
                        samples.percentile(95),
                        samples.percentile(100),
                        PEOPLE,
                        samples.unanswered()));
        return samples.unanswered() == 0 && samples.percentile(95) <= MOST_MILLIS;
    }

    /** A need of general practice, for which most doctors of the seeds could come. */
    private Readers.Question needForm() {
        Session townHall = instance.demoAccount("mairie");
        LocalDate first = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(14);
        return (person, time) -> asked(
                townHall,
                "/commune/besoins/apercu",
                "kind=REINFORCEMENT&specialty=GENERAL_PRACTICE&commune=53271&practice=Centre&title=Renfort&description=Renfort"
                        + "&payKind=FEE_SHARE&pay=90&doctorsPerHalfDay=1&minimumBlock=1&host=Accueil&hostEmail=accueil@bench.releve.example"
                        + "&from=" + first + "&until=" + first.plusMonths(3)
                        + halfDays(number(person, time))
                        + (time % 2 == 0 ? "&housing=true" : ""));
    }

    private Readers.Question whatIf() {
        Session coordinator = instance.demoAccount("coordination");
        List<String> needs = NEED.matcher(
                        coordinator.get("/coordination/plan/et-si").expect(200).text())
                .results()
                .map(it -> it.group(1))
                .toList();
        if (needs.isEmpty()) {
            throw new Unseen("needs to ask about", "none");
        }
        return (person, time) -> asked(
                coordinator,
                "/coordination/plan/et-si/apercu",
                "besoin=" + needs.get(number(person, time) % needs.size()) + halfDays(number(person, time))
                        + "&minutes=" + 5 * (time % 5));
    }

    private static int number(int person, int time) {
        return 1 + person + PEOPLE * time;
    }

    /** Another choice of the week's half-days for each number. */
    private static String halfDays(int number) {
        return IntStream.range(0, WEEK.size())
                .filter(bit -> (number >> bit & 1) == 1)
                .mapToObj(bit -> "&week=" + WEEK.get(bit))
                .collect(Collectors.joining());
    }

    private static HttpRequest asked(Session session, String path, String form) {
        return session.request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static boolean givesFigure(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 200 && new String(answer.body(), UTF_8).contains(FIGURE);
    }
}
