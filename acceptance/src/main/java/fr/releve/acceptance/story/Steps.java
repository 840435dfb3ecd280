package fr.releve.acceptance.story;

import static fr.releve.acceptance.story.Narrator.told;

import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.instance.TimeMachine;
import fr.releve.acceptance.watch.ProposalNews;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a placement goes through, step by step, each seen where users and other services see it. */
final class Steps {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Scene scene;
    private final Narrator narrator;
    private final TimeMachine time;
    private final Coordinator coordinator;
    private final TownHall townHall;
    private final List<String> vacancies = new ArrayList<>();

    Steps(Scene scene) {
        this.scene = scene;
        this.narrator = scene.narrator();
        this.time = new TimeMachine(scene.instance());
        this.coordinator = scene.cast().coordinator();
        this.townHall = scene.cast().townHall();
    }

    List<String> vacancies() {
        return vacancies;
    }

    /** @param kind {@code REPLACEMENT} and the like */
    String need(String title, String kind, Days days) {
        return narrator.step("the town hall publishes: " + title, () -> {
            String id = townHall.publishes(title, kind, scene.specialty(), days);
            vacancies.add(id);
            return told(id, "vacancy " + id + " wants " + days.halfDays());
        });
    }

    String offered(Doctor doctor, String vacancy) {
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
                            + proposalTold("offered", news.proposal()).proposal());
        });
    }

    Papers agreed(Doctor doctor, String vacancy) {
        String proposal = offered(doctor, vacancy);
        return narrator.step("both accept", () -> {
            doctor.accepts(proposal).expect(200);
            townHall.accepts(proposal).expect(200);
            proposalTold("agreed", proposal);
            var papers = new Papers(proposal);
            String status =
                    papers.readBy(doctor.session()).json().path("status").asText();
            return told(papers, "GET /api/placements/{id} says " + status);
        });
    }

    void signed(Doctor doctor, Papers papers) {
        narrator.see(doctor.person().firstName() + " and the host sign the contract", () -> {
            int size = papers.signedBy(doctor.session());
            papers.signedBy(townHall.session());
            placementTold("signed", papers);
            return "a PDF of about " + size / 1_000 + " kB, signed by the same hash";
        });
    }

    /** For whom the Ordre only has to know. */
    void inOrder(Doctor doctor, Papers papers) {
        signed(doctor, papers);
        narrator.see("the Ordre takes note of it", () -> {
            papers.sentBy(townHall.session());
            return mustBe("CONFIRMED", papers.answered(coordinator, "INFORMED"));
        });
    }

    void moved(String whereTo, Duration by) {
        moved(whereTo, () -> time.forward(by));
    }

    /** @param hour of the day in Paris, and a minute past it */
    void moved(String whereTo, LocalDate date, int hour) {
        moved(whereTo, () -> time.to(at(date, hour)));
    }

    private void moved(String whereTo, Runnable move) {
        narrator.see("time goes " + whereTo, () -> {
            move.run();
            return "it is " + time.now().atZone(PARIS).toLocalDateTime().withNano(0);
        });
    }

    void becomes(String type, Papers papers) {
        narrator.see(
                "the placement is " + type,
                () -> "Kafka carries placement." + type + " at "
                        + placementTold(type, papers).at());
    }

    ProposalNews placementTold(String type, Papers papers) {
        return scene.feed()
                .await(
                        "placement." + type + " of " + papers.placement(),
                        Scene.PATIENCE,
                        it -> it.isPlacement(type) && it.proposal().equals(papers.placement()));
    }

    ProposalNews proposalTold(String type, String proposal) {
        return scene.feed()
                .await(
                        "proposal." + type + " of " + proposal,
                        Scene.PATIENCE,
                        it -> it.is(type) && it.proposal().equals(proposal));
    }

    static String mustBe(String wanted, String status) {
        if (!status.equals(wanted)) {
            throw new Unseen(wanted, status);
        }
        return "the placement is " + status;
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(LocalTime.of(hour, 1)).atZone(PARIS).toInstant();
    }
}
