package fr.releve.acceptance.story;

import static fr.releve.acceptance.story.Narrator.told;

import fr.releve.acceptance.cast.Days;
import fr.releve.acceptance.cast.Doctor;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.watch.ProposalNews;

/** A second need at the same time: another doctor, and when that one cannot, the next. */
final class SecondNeed {

    private final Scene scene;
    private final Narrator narrator;
    private final String vacancy;

    SecondNeed(Scene scene, String vacancy) {
        this.scene = scene;
        this.narrator = scene.narrator();
        this.vacancy = vacancy;
    }

    ProposalNews isNotFor(Doctor busy, Doctor free) {
        return narrator.step("the busy doctor is left alone, the free one is proposed", () -> {
            var news = scene.feed()
                    .await(
                            "proposal.published of vacancy " + vacancy + " for doctor " + free.id(),
                            Scene.PATIENCE,
                            it -> isFor(it, free));
            mustNotBeFor(busy);
            return told(
                    news,
                    "Kafka carries proposal.published %s for %s, and none for %s"
                            .formatted(
                                    news.proposal(),
                                    free.person().firstName(),
                                    busy.person().firstName()));
        });
    }

    void passesOn(ProposalNews pending, Doctor gone, Doctor next, Doctor busy) {
        narrator.see(gone.person().firstName() + " withdraws the half-days", () -> {
            gone.offers(Days.NONE);
            var withdrawn = scene.feed()
                    .await(
                            "proposal.withdrawn of proposal " + pending.proposal(),
                            Scene.PATIENCE,
                            it -> it.is("withdrawn") && it.proposal().equals(pending.proposal()));
            return "Kafka carries proposal.withdrawn of %s, reason %s"
                    .formatted(
                            pending.proposal(),
                            withdrawn.body().path("reasonCode").asText());
        });
        narrator.see("the next doctor is proposed", () -> {
            var news = scene.feed()
                    .await(
                            "proposal.published of vacancy " + vacancy + " for doctor " + next.id(),
                            Scene.PATIENCE,
                            it -> isFor(it, next));
            mustNotBeFor(busy);
            return "Kafka carries proposal.published %s for %s"
                    .formatted(news.proposal(), next.person().firstName());
        });
    }

    private boolean isFor(ProposalNews it, Doctor doctor) {
        return it.is("published") && it.isAbout(vacancy) && it.practitioner().equals(doctor.id());
    }

    private void mustNotBeFor(Doctor busy) {
        scene.feed().all().stream().filter(it -> isFor(it, busy)).findAny().ifPresent(it -> {
            throw new Unseen(
                    "no proposal of doctor " + busy.id() + " for overlapping half-days",
                    it.body().toString());
        });
    }
}
