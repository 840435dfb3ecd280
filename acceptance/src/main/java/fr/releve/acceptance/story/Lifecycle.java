package fr.releve.acceptance.story;

import static fr.releve.acceptance.story.Narrator.told;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.instance.TimeMachine;
import fr.releve.acceptance.watch.Mail;
import fr.releve.acceptance.watch.Mailbox;
import fr.releve.acceptance.watch.ProposalFeed;
import fr.releve.acceptance.watch.ProposalNews;
import fr.releve.localstack.Part;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Placements from agreement to their end, weeks in minutes: an intern's replacement that waits for the Ordre, a reinforcement given back
 * the evening before and covered, an offer that nobody answers, and mail that is down for an hour.
 */
public final class Lifecycle {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int OFFER_WEEKS_LATER = 4;

    private final Scene scene;
    private final Narrator narrator;
    private final TimeMachine time;
    private final Arrivals arrivals;
    private final Coordinator coordinator;
    private final TownHall townHall;
    private final List<String> vacancies = new ArrayList<>();

    private Lifecycle(Scene scene) {
        this.scene = scene;
        this.narrator = scene.narrator();
        this.time = new TimeMachine(scene.instance());
        this.arrivals = new Arrivals(scene);
        this.coordinator = scene.cast().coordinator();
        this.townHall = scene.cast().townHall();
    }

    /** What it came to: events of proposals and placements, mails, and mails with an entry for a calendar. */
    public record Tally(long transitions, long mails, long invitations) {

        @Override
        public String toString() {
            return "transitions=%d mails=%d invitations=%d".formatted(transitions, mails, invitations);
        }
    }

    /**
     * Plays it on an instance whose clocks may be set.
     *
     * @throws StoryBroken at the first step that was not seen
     */
    public static Tally play(Instance instance, String specialty, Narrator narrator) {
        try (var feed = ProposalFeed.of(instance.brokers())) {
            var today = LocalDate.ofInstant(InstantSource.system().instant(), PARIS);
            var scene = new Scene(
                    instance, new Cast(instance), feed, Mailbox.at(instance.mailbox()), narrator, specialty, today);
            return new Lifecycle(scene).play();
        }
    }

    private Tally play() {
        arrivals.placesAreLoaded("communes");
        arrivals.placesAreLoaded("territories");
        var tuesday = scene.days().dates().getFirst();
        var wednesday = tuesday.plusDays(1);
        var later = tuesday.plusWeeks(OFFER_WEEKS_LATER);

        var intern = ready(arrivals.internRegisters(Cast.FIRST_DOCTOR), Days.of(tuesday));
        var replacement = agreed(intern, need("Remplacement d’une journée", Days.of(tuesday), true));
        theInternNeedsTheAuthorisation(intern, replacement);

        var second = ready(Cast.SECOND_DOCTOR, Days.of(wednesday, later));
        var reinforcement = agreed(second, need("Renfort d’une journée", Days.of(wednesday), false));
        inOrder(second, reinforcement);

        offerDuringAnHourWithoutMail(second, need("Renfort plus tard", Days.of(later), false));
        var third = ready(Cast.THIRD_DOCTOR, Days.of(wednesday));

        moved("to the evening before the reinforcement", () -> time.to(at(tuesday, 18)));
        awaitPlacement("started", replacement.placement());
        var cover = coveredByTheCascade(second, reinforcement, third);
        moved("to the morning of the reinforcement", () -> time.to(at(wednesday, 8)));
        awaitPlacement("started", cover.placement());
        narrator.see("the host says that the replacement took place", () -> {
            replacement.completedBy(townHall.session());
            return "Kafka carries placement.completed "
                    + heard("completed", replacement.placement()).at();
        });
        moved("seven weeks on", () -> time.forward(Duration.ofDays(49)));
        awaitPlacement("completed", cover.placement());
        awaitPlacement("closed", replacement.placement());
        moved("five weeks more", () -> time.forward(Duration.ofDays(35)));
        awaitPlacement("closed", cover.placement());
        theLogTellsEverything(replacement);
        return tally();
    }

    private Doctor ready(Person person, Days days) {
        return ready(arrivals.doctorRegisters(person), days);
    }

    private Doctor ready(Doctor doctor, Days days) {
        arrivals.doctorConsents(doctor);
        arrivals.doctorOffers(doctor, days);
        arrivals.coordinatorAttests(coordinator, doctor);
        return doctor;
    }

    private String need(String title, Days days, boolean replacement) {
        return narrator.step("the town hall publishes: " + title, () -> {
            String id = replacement
                    ? townHall.publishesReplacement(title, scene.specialty(), days)
                    : townHall.publishes(title, scene.specialty(), days);
            vacancies.add(id);
            return told(id, "vacancy " + id + " wants " + days.halfDays());
        });
    }

    private String offered(Doctor doctor, String vacancy) {
        return narrator.step(doctor.person().firstName() + " is proposed and the coordinator approves", () -> {
            var news = scene.feed()
                    .await(
                            "proposal.published of vacancy " + vacancy,
                            Scene.PATIENCE,
                            it -> it.is("published")
                                    && it.isAbout(vacancy)
                                    && it.practitioner().equals(doctor.id()));
            coordinator.approves(news.proposal());
            return told(
                    news.proposal(),
                    "Kafka carries proposal.offered "
                            + heardOffer(news.proposal()).proposal());
        });
    }

    private Papers agreed(Doctor doctor, String vacancy) {
        String proposal = offered(doctor, vacancy);
        return narrator.step("both accept", () -> {
            doctor.accepts(proposal).expect(200);
            townHall.accepts(proposal).expect(200);
            scene.feed()
                    .await(
                            "proposal.agreed",
                            Scene.PATIENCE,
                            it -> it.is("agreed") && it.proposal().equals(proposal));
            return told(
                    new Papers(proposal),
                    "GET /api/placements/{id} says "
                            + new Papers(proposal)
                                    .readBy(doctor.session())
                                    .json()
                                    .path("status")
                                    .asText());
        });
    }

    private void theInternNeedsTheAuthorisation(Doctor intern, Papers papers) {
        signed(intern, papers);
        narrator.see("the Ordre takes note of an intern's contract, which is not enough", () -> {
            papers.sentBy(intern.session());
            return mustBe("ORDRE_INFORMED", papers.answered(coordinator, "INFORMED"));
        });
        narrator.see("the Ordre authorises it", () -> {
            mustBe("CONFIRMED", papers.answered(coordinator, "AUTHORISED"));
            return "Kafka carries placement.confirmed for "
                    + heard("confirmed", papers.placement()).halfDays();
        });
    }

    private void inOrder(Doctor doctor, Papers papers) {
        signed(doctor, papers);
        narrator.see("the Ordre takes note of it", () -> {
            papers.sentBy(townHall.session());
            return mustBe("CONFIRMED", papers.answered(coordinator, "INFORMED"));
        });
    }

    private void signed(Doctor doctor, Papers papers) {
        narrator.see(doctor.person().firstName() + " and the host sign the contract", () -> {
            int size = papers.signedBy(doctor.session());
            papers.signedBy(townHall.session());
            heard("signed", papers.placement());
            return "a PDF of about " + size / 1_000 + " kB, signed by the same hash";
        });
    }

    private void offerDuringAnHourWithoutMail(Doctor doctor, String vacancy) {
        int before = scene.mailbox().to(doctor.person().email()).size();
        narrator.see("the mail server goes down", () -> {
            scene.instance().kill(Part.MAIL);
            return "no mail is taken";
        });
        String proposal = offered(doctor, vacancy);
        moved("an hour on", () -> time.forward(Duration.ofHours(1)));
        narrator.see("the mail server is back", () -> {
            scene.instance().restart(Part.MAIL);
            time.forward(Duration.ofHours(1));
            var mail = scene.mailbox().await(doctor.person().email(), before + 1, Scene.PATIENCE);
            return "the mailbox shows \"" + mail.subject() + "\"";
        });
        moved("eight days on, without an answer", () -> time.forward(Duration.ofDays(8)));
        narrator.see("the offer expires", () -> {
            var expired = scene.feed()
                    .await(
                            "proposal.expired of " + proposal,
                            Scene.PATIENCE,
                            it -> it.is("expired") && it.proposal().equals(proposal));
            return "Kafka carries proposal.expired at " + expired.at();
        });
    }

    private Papers coveredByTheCascade(Doctor gone, Papers given, Doctor next) {
        narrator.see(gone.person().firstName() + " falls ill and cancels", () -> {
            given.cancelledBy(gone.session(), "illness");
            return "Kafka carries placement.cancelled, reason "
                    + heard("cancelled", given.placement())
                            .body()
                            .path("reasonCode")
                            .asText();
        });
        var cover = agreed(next, vacancies.get(1));
        inOrder(next, cover);
        return cover;
    }

    private void theLogTellsEverything(Papers papers) {
        narrator.see("the log tells who did what when, and by which rules", () -> {
            var history = papers.readBy(coordinator.session()).json().path("history");
            String deeds = String.join(", ", history.findValuesAsText("deed"));
            if (!deeds.endsWith("CLOSE") || !history.toString().contains("student.authorisation@1")) {
                throw new Unseen("a log to the end with the versions of the rules", history.toString());
            }
            return deeds;
        });
    }

    private void moved(String whereTo, Runnable move) {
        narrator.see("time goes " + whereTo, () -> {
            move.run();
            return "it is " + time.now().atZone(PARIS).toLocalDateTime().withNano(0);
        });
    }

    private void awaitPlacement(String type, String placement) {
        narrator.see(
                "the placement is " + type,
                () -> "Kafka carries placement." + type + " at "
                        + heard(type, placement).at());
    }

    private ProposalNews heard(String type, String placement) {
        return scene.feed()
                .await(
                        "placement." + type + " of " + placement,
                        Scene.PATIENCE,
                        it -> it.isPlacement(type) && it.proposal().equals(placement));
    }

    private ProposalNews heardOffer(String proposal) {
        return scene.feed()
                .await(
                        "proposal.offered of " + proposal,
                        Scene.PATIENCE,
                        it -> it.is("offered") && it.proposal().equals(proposal));
    }

    private static String mustBe(String wanted, String status) {
        if (!status.equals(wanted)) {
            throw new Unseen(wanted, status);
        }
        return "the placement is " + status;
    }

    private static java.time.Instant at(LocalDate date, int hour) {
        return date.atTime(LocalTime.of(hour, 1)).atZone(PARIS).toInstant();
    }

    private Tally tally() {
        long transitions = scene.feed().all().stream()
                .filter(it -> vacancies.contains(it.vacancy()))
                .count();
        var mails = scene.mailbox().to(Cast.DOMAIN);
        return new Tally(
                transitions,
                mails.size(),
                mails.stream().filter(Mail::invitation).count());
    }
}
