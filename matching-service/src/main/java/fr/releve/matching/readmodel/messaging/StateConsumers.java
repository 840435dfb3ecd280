package fr.releve.matching.readmodel.messaging;

import fr.releve.contracts.JobLeadState;
import fr.releve.contracts.PractitionerState;
import fr.releve.contracts.SpouseState;
import fr.releve.contracts.TerritoryState;
import fr.releve.contracts.VacancyState;
import fr.releve.kit.inbox.Intake;
import fr.releve.kit.inbox.Received;
import fr.releve.matching.readmodel.JobLeads;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Spouses;
import fr.releve.matching.readmodel.StateTable;
import fr.releve.matching.readmodel.Territories;
import fr.releve.matching.readmodel.Vacancies;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps what the state topics tell. Records are taken in side by side: their versions, not their order, decide what stays, so
 * redelivery needs no inbox.
 */
@ApplicationScoped
public class StateConsumers {

    private final Intake intake;
    private final Practitioners practitioners;
    private final Spouses spouses;
    private final JobLeads jobLeads;
    private final Vacancies vacancies;
    private final Territories territories;

    public StateConsumers(
            Intake intake,
            Practitioners practitioners,
            Spouses spouses,
            JobLeads jobLeads,
            Vacancies vacancies,
            Territories territories) {
        this.intake = intake;
        this.practitioners = practitioners;
        this.spouses = spouses;
        this.jobLeads = jobLeads;
        this.vacancies = vacancies;
        this.territories = territories;
    }

    @Incoming("practitioners")
    @Blocking(ordered = false)
    void practitioner(ConsumerRecord<String, byte[]> record) {
        take(
                record,
                PractitionerState.class,
                practitioners,
                it -> practitioners.keep(StateTranslation.practitioner(it)));
    }

    @Incoming("spouses")
    @Blocking(ordered = false)
    void spouse(ConsumerRecord<String, byte[]> record) {
        take(record, SpouseState.class, spouses, it -> spouses.keep(StateTranslation.spouse(it)));
    }

    @Incoming("job-leads")
    @Blocking(ordered = false)
    void jobLead(ConsumerRecord<String, byte[]> record) {
        take(record, JobLeadState.class, jobLeads, it -> jobLeads.keep(StateTranslation.jobLead(it)));
    }

    @Incoming("vacancies")
    @Blocking(ordered = false)
    void vacancy(ConsumerRecord<String, byte[]> record) {
        take(record, VacancyState.class, vacancies, it -> vacancies.keep(StateTranslation.vacancy(it)));
    }

    @Incoming("territories")
    @Blocking(ordered = false)
    void territory(ConsumerRecord<String, byte[]> record) {
        take(record, TerritoryState.class, territories, it -> territories.keep(StateTranslation.territory(it)));
    }

    private <S> void take(ConsumerRecord<String, byte[]> record, Class<S> type, StateTable<?> table, Consumer<S> keep) {
        intake.take(record, type, received -> settle(received, table, keep));
    }

    private static <S> void settle(Received<S> received, StateTable<?> table, Consumer<S> keep) {
        S state = received.body();
        if (state == null) {
            table.erase(received.key());
        } else {
            keep.accept(state);
        }
    }
}
