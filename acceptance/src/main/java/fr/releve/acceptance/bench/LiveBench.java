package fr.releve.acceptance.bench;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.ProposalFeed;
import fr.releve.acceptance.watch.ProposalNews;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How long it takes from an event until it is seen on a page that stands open: a new proposal on the queues of ten coordinators, and
 * on the doctor's page once one of them has approved it.
 *
 * <p>A town hall publishes twenty urgent needs, one after the other, that only one doctor can meet. The time begins with the event's
 * own, taken inside the transaction that stores it, and ends with the last byte of the page that shows it: outbox, topic, the gateway's
 * listening, the stream of news, and the page asked for again. Drawing it is the browser's.
 */
public final class LiveBench {

    private static final int COORDINATORS = 10;
    private static final int NEEDS = 20;
    private static final int FIRST_NEEDS = 5;
    private static final int MOST_MILLIS = 2_000;
    private static final Duration PLAN = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Wanted by nobody in the seeds, so that the plan has no choice. */
    private static final String RARE = "ALLERGOLOGY";

    /** The urgent proposals of the town hall's own territory: few enough to stand on one page. */
    private static final String QUEUE = "/coordination?montrer=urgentes&territoire=200042182";

    private static final String PROPOSALS = "/medecin";

    private final Instance instance;
    private final Consumer<String> progress;
    private final List<Long> queueMillis = new ArrayList<>();
    private final List<Long> proposalMillis = new ArrayList<>();

    public LiveBench(Instance instance, Consumer<String> progress) {
        this.instance = instance;
        this.progress = progress;
    }

    /**
     * Says a line a page; false if it was shown too late.
     *
     * @throws fr.releve.acceptance.door.Unseen if something that was told was never shown
     */
    public boolean run() {
        Readers.rest(PLAN);
        var cast = new Cast(instance);
        var townHall = cast.townHall();
        var coordinator = cast.coordinator();
        var doctor = doctor(cast, coordinator);
        List<OpenPage> queues = IntStream.range(0, COORDINATORS)
                .mapToObj(it -> OpenPage.open(instance.demoAccount("coordination"), QUEUE))
                .toList();
        try (var proposals = OpenPage.open(doctor.session(), PROPOSALS);
                var feed = ProposalFeed.of(instance.brokers())) {
            for (LocalDate day : days()) {
                String proposal = proposed(publishes(townHall, day), queues, feed);
                coordinator.approves(proposal);
                offered(proposal, proposals, feed);
                doctor.session()
                        .post("/api/proposals/" + proposal + "/refusal", Map.of("reasonCode", "other"))
                        .expect(200);
            }
        } finally {
            queues.forEach(OpenPage::close);
        }
        boolean queue = inTime("/coordination", queueMillis.subList(FIRST_NEEDS * COORDINATORS, queueMillis.size()));
        return inTime(PROPOSALS, proposalMillis.subList(FIRST_NEEDS, proposalMillis.size())) && queue;
    }

    private String proposed(String vacancy, List<OpenPage> queues, ProposalFeed feed) {
        ProposalNews published =
                feed.await("a proposal for need " + vacancy, PATIENCE, it -> it.is("published") && it.isAbout(vacancy));
        queues.forEach(it -> queueMillis.add(
                it.from(published.at(), published.proposal(), PATIENCE).toMillis()));
        return published.proposal();
    }

    private void offered(String proposal, OpenPage page, ProposalFeed feed) {
        ProposalNews offered = feed.await(
                "the offer of " + proposal,
                PATIENCE,
                it -> it.is("offered") && it.proposal().equals(proposal));
        proposalMillis.add(page.from(offered.at(), proposal, PATIENCE).toMillis());
    }

    private static Doctor doctor(Cast cast, Coordinator coordinator) {
        var person = Cast.FIRST_DOCTOR;
        var doctor = Doctor.registers(cast.newcomer("practitioner", person.email()), person, RARE, today());
        coordinator.attests(doctor);
        doctor.consents();
        doctor.offers(new Days(days()));
        return doctor;
    }

    private static String publishes(TownHall townHall, LocalDate day) {
        var need = townHall.need("Allergologie, un jour", RARE, Days.of(day));
        need.put("urgency", "URGENT");
        return townHall.publishes(need);
    }

    private boolean inTime(String page, List<Long> millis) {
        var samples = new Samples(millis, 0);
        progress.accept("bench pages live page=%s p50_ms=%d p95_ms=%d max_ms=%d shown=%d"
                .formatted(
                        page,
                        samples.percentile(50),
                        samples.percentile(95),
                        samples.percentile(100),
                        samples.answered()));
        return samples.percentile(95) <= MOST_MILLIS;
    }

    /** Working days, far enough ahead. */
    private static List<LocalDate> days() {
        return today().plusDays(30)
                .datesUntil(today().plusDays(90))
                .filter(it -> it.getDayOfWeek() != DayOfWeek.SATURDAY && it.getDayOfWeek() != DayOfWeek.SUNDAY)
                .limit((long) FIRST_NEEDS + NEEDS)
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
