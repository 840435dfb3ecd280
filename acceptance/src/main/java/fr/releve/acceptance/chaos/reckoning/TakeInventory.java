package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.chaos.reckoning.Inventory.Event;
import fr.releve.acceptance.chaos.reckoning.Inventory.Letter;
import fr.releve.acceptance.chaos.reckoning.Inventory.Line;
import fr.releve.acceptance.chaos.reckoning.Inventory.Notice;
import fr.releve.acceptance.chaos.reckoning.Inventory.State;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Database;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.ProposalNews;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at what there is, once everything has settled. */
final class TakeInventory {

    private static final Pattern DELIVERY =
            Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{8}-[0-9a-f-]{27})@releve\\.example>");
    private static final Pattern RECIPIENT = Pattern.compile("(?im)^X-Releve-Recipient:\\s*<?([^\\s<>]+)");
    private static final String PROPOSALS = """
            select id, status, entries, sequence, practitioner_id, decided_at is not null, doctor_accepted, host_accepted
            from proposal""";
    private static final String PLACEMENTS = """
            select id, status, entries, sequence, practitioner_id,
                sent_at is not null, doctor_signed_at is not null, host_signed_at is not null
            from placement""";
    private static final String NOTICES = """
            select it.id, message.subject, message.proposal_id, message.kind, message.reader
            from delivery it join message on message.id = it.message_id""";

    private final Instance instance;

    TakeInventory(Instance instance) {
        this.instance = instance;
    }

    Inventory handle() {
        try (var matching = instance.database("matching");
                var notification = instance.database("notification")) {
            return new Inventory(
                    both(states(matching, Matter.PROPOSAL, PROPOSALS), states(matching, Matter.PLACEMENT, PLACEMENTS)),
                    both(lines(matching, Matter.PROPOSAL), lines(matching, Matter.PLACEMENT)),
                    events(),
                    notices(notification),
                    letters());
        }
    }

    private static List<State> states(Database matching, Matter matter, String question) {
        return matching.rows(question).stream()
                .map(row -> new State(
                        new Affair(matter, row.getFirst()),
                        row.get(1),
                        Integer.parseInt(row.get(2)),
                        Long.parseLong(row.get(3)),
                        row.get(4),
                        isTrue(row.get(5)),
                        isTrue(row.get(6)),
                        isTrue(row.get(7))))
                .toList();
    }

    private static List<Line> lines(Database matching, Matter matter) {
        String table = matter == Matter.PROPOSAL ? "proposal" : "placement";
        return matching
                .rows("select %1$s_id, number, actor, deed, from_status, to_status from %1$s_log".formatted(table))
                .stream()
                .map(row -> new Line(
                        new Affair(matter, row.getFirst()),
                        Integer.parseInt(row.get(1)),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5)))
                .toList();
    }

    private List<Event> events() {
        try (var reader = TopicReader.of(instance.brokers(), List.of(Topics.PLACEMENT_PROPOSALS, Topics.PLACEMENTS))) {
            return reader.all().stream()
                    .filter(it -> !DeadLetters.isBroken(it.key()))
                    .map(TakeInventory::event)
                    .toList();
        }
    }

    private static Event event(Heard record) {
        var news = ProposalNews.read(record.value());
        return new Event(
                new Affair(
                        record.topic().equals(Topics.PLACEMENTS) ? Matter.PLACEMENT : Matter.PROPOSAL, news.proposal()),
                news.body().path("sequence").asLong(),
                news.type(),
                news.body().path("party").asText(),
                record.headers().getOrDefault("ce_id", ""));
    }

    private static List<Notice> notices(Database notification) {
        return notification.rows(NOTICES).stream()
                .map(row -> new Notice(
                        row.getFirst(),
                        new Affair(row.get(1).equals("PLACEMENT") ? Matter.PLACEMENT : Matter.PROPOSAL, row.get(2)),
                        row.get(3),
                        row.get(4)))
                .toList();
    }

    /** What others than notification sent is none of ours. */
    private List<Letter> letters() {
        var letters = new ArrayList<Letter>();
        for (String mail : instance.rawMails()) {
            found(DELIVERY, mail)
                    .ifPresent(delivery -> letters.add(
                            new Letter(delivery, found(RECIPIENT, mail).orElse("nobody"))));
        }
        return letters;
    }

    private static Optional<String> found(Pattern header, String mail) {
        return Optional.of(header.matcher(mail)).filter(Matcher::find).map(it -> it.group(1));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static boolean isTrue(String cell) {
        return cell.equals("t") || cell.equals("true");
    }
}
