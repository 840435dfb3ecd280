package fr.releve.acceptance.story;

import static fr.releve.acceptance.story.Narrator.told;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.cast.Coordinator;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.watch.ProposalNews;

/** A need, a proposal, an approval, two yeses: a placement. */
final class FirstPlacement {

    private final Scene scene;
    private final Narrator narrator;
    private final Doctor doctor;
    private final TownHall townHall;

    FirstPlacement(Scene scene, Doctor doctor, TownHall townHall) {
        this.scene = scene;
        this.narrator = scene.narrator();
        this.doctor = doctor;
        this.townHall = townHall;
    }

    String needIsPublished(String title) {
        return narrator.step("the town hall publishes a vacancy: " + title, () -> {
            String id = townHall.publishes(title, scene.specialty(), scene.days());
            var vacancy = scene.instance()
                    .door()
                    .get("/api/vacancies/" + id)
                    .expect(200)
                    .json();
            if (vacancy.toString().contains(townHall.host().email())) {
                throw new Unseen("a public vacancy without the host's contact", vacancy.toString());
            }
            return told(
                    id, "everybody reads vacancy " + id + " at GET /api/vacancies/{id}, without the host's contact");
        });
    }

    ProposalNews proposalIsOnKafka(String vacancy) {
        return narrator.step("the matching proposes the doctor", () -> {
            var news = scene.feed()
                    .await(
                            "proposal.published of vacancy " + vacancy,
                            Scene.PATIENCE,
                            it -> it.is("published") && it.isAbout(vacancy));
            if (!news.practitioner().equals(doctor.id())
                    || !news.halfDays().equals(scene.days().halfDays())
                    || !news.addsUp()) {
                throw new Unseen(
                        "doctor " + doctor.id() + " for " + scene.days().halfDays() + " with terms that add up",
                        news.body().toString());
            }
            return told(
                    news,
                    "Kafka carries proposal.published %s, score %s from %d terms"
                            .formatted(
                                    news.proposal(),
                                    news.body().path("score").asText(),
                                    news.body().path("terms").size()));
        });
    }

    void coordinatorApproves(Coordinator coordinator, String proposal) {
        narrator.see("the coordinator reads its reasons and approves it", () -> {
            var view = coordinator.reads(proposal).json();
            var reasons = view.path("terms").findValuesAsText("text");
            if (reasons.isEmpty()) {
                throw new Unseen("terms with a text in GET /api/proposals/{id}", view.toString());
            }
            coordinator.approves(proposal);
            awaitNews("approved", proposal);
            awaitNews("offered", proposal);
            return "Kafka carries proposal.approved and proposal.offered; the first of %d reasons was \"%s\""
                    .formatted(reasons.size(), reasons.getFirst());
        });
    }

    /** The first that the doctor got says that the papers are verified. */
    void bothGetMail(String occasion, int count) {
        narrator.see("doctor and host are told by mail: " + occasion, () -> {
            var toDoctor = scene.mailbox().await(doctor.person().email(), count + 1, Scene.PATIENCE);
            var toHost = scene.mailbox().await(townHall.host().email(), count, Scene.PATIENCE);
            if (toDoctor.text().isBlank()
                    || toDoctor.html().isBlank()
                    || toHost.text().isBlank()) {
                throw new Unseen("mails with a text and an HTML body", toDoctor + " and " + toHost);
            }
            return "the mailbox shows \"%s\" to the doctor and \"%s\" to the host"
                    .formatted(toDoctor.subject(), toHost.subject());
        });
    }

    void contactsAreRefused(String proposal) {
        narrator.see("neither may see how to reach the other yet", () -> {
            doctor.asksContacts(proposal).expectProblem(403, "contacts-not-yet");
            townHall.asksContacts(proposal).expectProblem(403, "contacts-not-yet");
            return "GET …/contacts answers 403 contacts-not-yet to both";
        });
    }

    void bothAccept(String proposal) {
        narrator.see("the doctor accepts", () -> {
            doctor.accepts(proposal).expect(200);
            awaitNews("accepted", proposal);
            doctor.asksContacts(proposal).expectProblem(403, "contacts-not-yet");
            return "Kafka carries proposal.accepted; contacts are still refused";
        });
        narrator.see("the host accepts, so it is agreed", () -> {
            townHall.accepts(proposal).expect(200);
            var agreed = awaitNews("agreed", proposal);
            return "Kafka carries proposal.agreed for " + agreed.halfDays();
        });
    }

    void contactsAreVisible(String proposal) {
        narrator.see("each sees how to reach the other", () -> {
            var toDoctor = doctor.asksContacts(proposal).expect(200).json();
            var toHost = townHall.asksContacts(proposal).expect(200).json();
            mustShow(toDoctor.path("host"), townHall.host().email());
            mustShow(toHost.path("doctor"), doctor.person().email());
            return "GET …/contacts shows the host to the doctor and the doctor to the host";
        });
    }

    private static void mustShow(JsonNode contact, String email) {
        if (!contact.path("email").asText().equals(email)) {
            throw new Unseen(email + " in GET …/contacts", contact.toString());
        }
    }

    private ProposalNews awaitNews(String type, String proposal) {
        return scene.feed()
                .await(
                        "proposal." + type + " of proposal " + proposal,
                        Scene.PATIENCE,
                        it -> it.is(type) && it.proposal().equals(proposal));
    }
}
