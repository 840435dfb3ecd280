package fr.releve.acceptance.story;

import fr.releve.acceptance.cast.Cast;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.Spouse;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Mailbox;
import fr.releve.acceptance.watch.ProposalFeed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The main job, from the first doctor to the last restart: a doctor registers, a town hall needs one, the matching joins them, a
 * coordinator approves, both answer, both are told; a second need at the same time goes to others.
 */
public final class Journey {

    private final Scene scene;
    private final Coordinator coordinator;
    private final TownHall townHall;
    private final Arrivals arrivals;
    private final List<String> vacancies = new ArrayList<>();

    private Journey(Scene scene) {
        this.scene = scene;
        this.coordinator = scene.cast().coordinator();
        this.townHall = scene.cast().townHall();
        this.arrivals = new Arrivals(scene);
    }

    /**
     * Plays it.
     *
     * @param specialty of the story's doctors and vacancies, which nobody else on the instance has
     * @throws StoryBroken at the first step that was not seen
     */
    public static Tally play(Instance instance, String specialty, Narrator narrator) {
        try (var feed = ProposalFeed.of(instance.brokers())) {
            var today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Europe/Paris"));
            var scene = new Scene(
                    instance, new Cast(instance), feed, Mailbox.at(instance.mailbox()), narrator, specialty, today);
            return new Journey(scene).play();
        }
    }

    private Tally play() {
        arrivals.placesAreLoaded("communes");
        arrivals.placesAreLoaded("territories");
        var first = available(Cast.FIRST_DOCTOR);
        var spouse = arrivals.spouseJoins(first);
        arrivals.leadIsPosted(coordinator, spouse, townHall.commune());
        String agreed = firstPlacement(first);
        secondNeed(first);
        new Discretion(scene).holds();
        survival(first, spouse, agreed).holds();
        return tally();
    }

    private Doctor available(Person person) {
        var doctor = arrivals.doctorRegisters(person);
        arrivals.doctorConsents(doctor);
        arrivals.doctorOffers(doctor, scene.days());
        arrivals.coordinatorAttests(coordinator, doctor);
        return doctor;
    }

    private String firstPlacement(Doctor doctor) {
        var placement = new FirstPlacement(scene, doctor, townHall);
        String vacancy = placement.needIsPublished("Renfort de deux jours");
        vacancies.add(vacancy);
        String proposal = placement.proposalIsOnKafka(vacancy).proposal();
        placement.coordinatorApproves(coordinator, proposal);
        placement.bothGetMail("the offer", 1);
        placement.contactsAreRefused(proposal);
        placement.bothAccept(proposal);
        placement.contactsAreVisible(proposal);
        placement.bothGetMail("the agreement", 2);
        return proposal;
    }

    private void secondNeed(Doctor busy) {
        var post = new FirstPlacement(scene, busy, townHall);
        String vacancy = post.needIsPublished("Renfort aux mêmes dates");
        vacancies.add(vacancy);
        var need = new SecondNeed(scene, vacancy);
        var second = available(Cast.SECOND_DOCTOR);
        var pending = need.isNotFor(busy, second);
        var third = available(Cast.THIRD_DOCTOR);
        need.passesOn(pending, second, third, busy);
    }

    private Survival survival(Doctor doctor, Spouse spouse, String agreed) {
        var door = scene.instance().door();
        return new Survival(scene, this::tally)
                .ask("the doctor: who am I", doctor::me)
                .ask("the doctor: which half-days do I offer", doctor::availability)
                .ask("the doctor: how do I reach the host", () -> doctor.asksContacts(agreed))
                .ask("the doctor: what was I told", () -> doctor.session().get("/api/notifications"))
                .ask("the spouse: who am I", spouse::me)
                .ask("the town hall: what do I need", () -> townHall.session().get("/api/vacancies/mine"))
                .ask("the town hall: who is proposed", () -> townHall.session().get("/api/proposals"))
                .ask(
                        "the coordinator: which proposals",
                        () -> coordinator.session().get("/api/proposals?vacancy=" + vacancies.getLast()))
                .ask("everybody: which needs", () -> door.get("/api/vacancies"))
                .ask("everybody: which communes", () -> door.get("/api/communes?q=villaines"))
                .ask("everybody: how many", () -> door.get("/api/statistics"))
                .ask("everybody: how many placed", () -> door.get("/api/placement-statistics"));
    }

    private Tally tally() {
        var events = scene.feed().all().stream()
                .filter(it -> vacancies.contains(it.vacancy()))
                .toList();
        return new Tally(
                events.stream().filter(it -> it.is("published")).count(),
                events.stream().filter(it -> it.is("agreed")).count(),
                scene.mailbox().to(Cast.DOMAIN).size());
    }
}
