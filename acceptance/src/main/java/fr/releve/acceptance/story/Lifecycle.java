package fr.releve.acceptance.story;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Mailbox;
import fr.releve.acceptance.watch.ProposalFeed;
import fr.releve.localstack.Part;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Placements from agreement to their end, months in minutes: an intern's replacement that waits for the Ordre, a reinforcement given back
 * the evening before and covered, an offer that nobody answers, and mail that is down for an hour.
 */
public final class Lifecycle {

    private static final String OFFER = "Une mission vous est proposée";
    private static final int OFFER_WEEKS_LATER = 4;
    private static final int MORNING = 8;
    private static final int TIME_OF_REMINDERS = 10;
    private static final int EVENING = 18;

    private final Scene scene;
    private final Narrator narrator;
    private final Arrivals arrivals;
    private final Steps steps;
    private final Coordinator coordinator;

    private Lifecycle(Scene scene) {
        this.scene = scene;
        this.narrator = scene.narrator();
        this.arrivals = new Arrivals(scene);
        this.steps = new Steps(scene);
        this.coordinator = scene.cast().coordinator();
    }

    /** What it came to: events of proposals and placements, mails, and mails with an entry for a calendar. */
    public record Tally(long transitions, long mails, long invitations) {

        @Override
        public String toString() {
            return "transitions=%d mails=%d invitations=%d".formatted(transitions, mails, invitations);
        }
    }

    /**
     * Plays it.
     *
     * @param instance whose clocks may be set
     * @param specialty of the story's doctors and vacancies, which nobody else on the instance has
     * @throws StoryBroken at the first step that was not seen
     */
    public static Tally play(Instance instance, String specialty, Narrator narrator) {
        try (var feed = ProposalFeed.of(instance.brokers())) {
            var today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Europe/Paris"));
            var scene = new Scene(
                    instance, new Cast(instance), feed, Mailbox.at(instance.mailbox()), narrator, specialty, today);
            return new Lifecycle(scene).play();
        }
    }

    private Tally play() {
        arrivals.placesAreLoaded("communes");
        arrivals.placesAreLoaded("territories");
        var mails = new MailAccount(scene);
        var tuesday = scene.days().dates().getFirst();
        var wednesday = tuesday.plusDays(1);
        var later = tuesday.plusWeeks(OFFER_WEEKS_LATER);

        var intern = ready(arrivals.internRegisters(Cast.INTERN), Days.of(tuesday));
        var replacement =
                steps.agreed(intern, steps.need("Remplacement d’une journée", "REPLACEMENT", Days.of(tuesday)));
        theOrdreIsAsked(intern, replacement);

        var second = ready(arrivals.doctorRegisters(Cast.WHO_FALLS_ILL), Days.of(wednesday, later));
        String need = steps.need("Renfort d’une journée", "REINFORCEMENT", Days.of(wednesday));
        var reinforcement = steps.agreed(second, need);
        steps.inOrder(second, reinforcement);

        nobodyAnswers(mails, second, steps.need("Renfort plus tard", "REINFORCEMENT", Days.of(later)));
        var third = ready(arrivals.doctorRegisters(Cast.WHO_STEPS_IN), Days.of(wednesday));

        steps.moved("to the evening before the reinforcement", tuesday, EVENING);
        steps.becomes("started", replacement);
        cancelled(second, reinforcement);
        var cover = steps.agreed(third, need);
        steps.inOrder(third, cover);
        steps.moved("to the morning of the reinforcement", wednesday, MORNING);
        steps.becomes("started", cover);

        steps.moved("to the time of reminders", wednesday, TIME_OF_REMINDERS);
        new HostSaysDone(scene, steps).byTheLinkOfTheMail(replacement);
        steps.moved("seven weeks on", Duration.ofDays(49));
        steps.becomes("completed", cover);
        steps.becomes("closed", replacement);
        steps.moved("five weeks more", Duration.ofDays(35));
        steps.becomes("closed", cover);
        theLicenceRunsOut(intern);
        theLogTellsEverything(replacement);
        new Discretion(scene).holds();
        mails.balances();
        return new Tally(transitions(), mails.received().size(), mails.invitations());
    }

    private Doctor ready(Doctor doctor, Days days) {
        arrivals.doctorConsents(doctor);
        arrivals.doctorOffers(doctor, days);
        arrivals.coordinatorAttests(coordinator, doctor);
        return doctor;
    }

    private void theOrdreIsAsked(Doctor intern, Papers papers) {
        steps.signed(intern, papers);
        narrator.see("the Ordre is asked and takes note of an intern's contract, which is not enough", () -> {
            papers.sentBy(intern.session());
            return Steps.mustBe("ORDRE_INFORMED", papers.answered(coordinator, "INFORMED"));
        });
        narrator.see("the Ordre authorises it", () -> {
            Steps.mustBe("CONFIRMED", papers.answered(coordinator, "AUTHORISED"));
            return "Kafka carries placement.confirmed for "
                    + steps.placementTold("confirmed", papers).halfDays();
        });
    }

    /** A mail that the server is just taking as it dies may arrive twice, under one Message-ID: here every mail is counted. */
    private void nobodyAnswers(MailAccount mails, Doctor doctor, String vacancy) {
        narrator.see("the mail server goes down", () -> {
            mails.settle();
            scene.instance().kill(Part.MAIL);
            return "no mail is taken";
        });
        String proposal = steps.offered(doctor, vacancy);
        steps.moved("an hour on", Duration.ofHours(1));
        narrator.see("the mail server is back", () -> {
            scene.instance().restart(Part.MAIL);
            return "mail is taken again";
        });
        steps.moved("another hour on", Duration.ofHours(1));
        narrator.see(
                "the offer arrives",
                () -> "the mailbox shows a second \""
                        + scene.mailbox()
                                .await(doctor.person().email(), OFFER, 2, Scene.PATIENCE)
                                .subject() + "\"");
        steps.moved("eight days on, without an answer", Duration.ofDays(8));
        narrator.see(
                "the offer expires",
                () -> "Kafka carries proposal.expired at "
                        + steps.proposalTold("expired", proposal).at());
    }

    private void cancelled(Doctor doctor, Papers papers) {
        narrator.see(doctor.person().firstName() + " falls ill and cancels", () -> {
            papers.cancelledBy(doctor.session(), "illness");
            var told = steps.placementTold("cancelled", papers);
            return "Kafka carries placement.cancelled, reason "
                    + told.body().path("reasonCode").asText();
        });
    }

    private void theLicenceRunsOut(Doctor intern) {
        narrator.see(intern.person().firstName() + " is told in time that the licence ends", () -> {
            String subject = "Votre licence de remplacement se termine bientôt";
            scene.mailbox().await(intern.person().email(), subject, 1, Scene.PATIENCE);
            return "the mailbox shows \"" + subject + "\"";
        });
    }

    private void theLogTellsEverything(Papers papers) {
        narrator.see("the log tells who did what when, and by which rules", () -> {
            var history = papers.readBy(coordinator.session()).json().path("history");
            String deeds = String.join(", ", history.findValuesAsText("deed"));
            if (!deeds.endsWith("COMPLETE, CLOSE") || !history.toString().contains("student.authorisation@1")) {
                throw new Unseen("a log to the end with the versions of the rules", history.toString());
            }
            return deeds;
        });
    }

    private long transitions() {
        return scene.feed().all().stream()
                .filter(it -> steps.vacancies().contains(it.vacancy()))
                .count();
    }
}
