package fr.releve.profile.practitioner.messaging;

import fr.releve.contracts.PaperEvent;
import fr.releve.contracts.PaperEvent.Paper;
import fr.releve.contracts.Topics;
import fr.releve.kit.outbox.Outbox;
import fr.releve.profile.practitioner.AttestationNews;
import fr.releve.profile.practitioner.AttestedPaper;
import fr.releve.profile.practitioner.Practitioner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class AttestationPublisher implements AttestationNews {

    private final Outbox outbox;

    AttestationPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void given(Practitioner it, Instant at) {
        tell("paper.attested", new PaperEvent.Attested(it.id(), at));
    }

    @Override
    public void refused(Practitioner it, AttestedPaper paper, Instant at) {
        tell("paper.refused", new PaperEvent.Refused(it.id(), at, paper(it, paper)));
    }

    @Override
    public void lost(Practitioner it, Instant at) {
        tell("paper.attestation-lost", new PaperEvent.AttestationLost(it.id(), at));
    }

    private void tell(String type, PaperEvent event) {
        outbox.tell(Topics.PAPERS, event.practitionerId().toString(), type, event);
    }

    private static Paper paper(Practitioner it, AttestedPaper paper) {
        return switch (paper) {
            case CREDENTIAL -> Paper.valueOf(it.credential().kind().name());
            case INSURANCE -> Paper.INSURANCE;
        };
    }
}
