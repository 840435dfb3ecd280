package fr.releve.matching.readmodel.messaging;

import fr.releve.contracts.JobLeadState;
import fr.releve.contracts.PractitionerState;
import fr.releve.contracts.SpouseState;
import fr.releve.contracts.TerritoryState;
import fr.releve.contracts.VacancyState;
import fr.releve.kit.inbox.Intake;
import fr.releve.kit.inbox.Received;
import fr.releve.kit.trace.Trace;
import fr.releve.matching.readmodel.JobLeads;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.Spouses;
import fr.releve.matching.readmodel.StateTable;
import fr.releve.matching.readmodel.Territories;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Versioned;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps what the state topics tell, what was fetched together in one transaction. Versions, not the order of records, decide what stays,
 * so redelivery needs no inbox.
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
    @Blocking
    void practitioners(
            ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        take(batch, PractitionerState.class, practitioners, StateTranslation::practitioner);
    }

    @Incoming("spouses")
    @Blocking
    void spouses(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        take(batch, SpouseState.class, spouses, StateTranslation::spouse);
    }

    @Incoming("job-leads")
    @Blocking
    void jobLeads(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        take(batch, JobLeadState.class, jobLeads, StateTranslation::jobLead);
    }

    @Incoming("vacancies")
    @Blocking
    void vacancies(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        take(batch, VacancyState.class, vacancies, StateTranslation::vacancy);
    }

    @Incoming("territories")
    @Blocking
    void territories(ConsumerRecords<String, byte[]> records, IncomingKafkaRecordBatchMetadata<String, byte[]> batch) {
        take(batch, TerritoryState.class, territories, StateTranslation::territory);
    }

    private <S, T extends Versioned> void take(
            IncomingKafkaRecordBatchMetadata<String, byte[]> batch,
            Class<S> type,
            StateTable<T> table,
            Function<S, T> translation) {
        intake.takeAll(batch, type, (List<Received<S>> all) -> {
            List<T> told = new ArrayList<>();
            Map<String, Long> erased = new HashMap<>();
            Map<String, Trace> traces = new HashMap<>();
            Map<String, Long> heard = new HashMap<>();
            for (Received<S> it : all) {
                S state = it.body();
                it.causes().forEach(trace -> traces.put(it.key(), trace));
                if (state == null) {
                    erased.merge(it.key(), silenced(it, heard), Math::max);
                } else {
                    T kept = translation.apply(state);
                    heard.put(it.key(), kept.version());
                    told.add(kept);
                }
            }
            table.keep(told, erased, traces);
        });
    }

    /** The version that a tombstone erases; one without a version erases everything received before it in this batch. */
    private static long silenced(Received<?> silence, Map<String, Long> heard) {
        Long version = silence.version();
        return version != null ? version : heard.getOrDefault(silence.key(), StateTable.UNKNOWN);
    }
}
