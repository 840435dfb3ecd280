package fr.releve.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.contracts.HalfDay;
import fr.releve.contracts.Hours;
import fr.releve.contracts.PaperEvent;
import fr.releve.contracts.PlacementEvent;
import fr.releve.contracts.ProposalEvent;
import fr.releve.contracts.Topics;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells of proposals, placements and papers on Kafka, as the other services do. */
@ApplicationScoped
public class Proposals {

    public static final Instant ANSWER_BEFORE = Instant.parse("2099-11-24T17:30:00Z");
    public static final String TERRITORY = "200042182";
    private static final Hours HOURS = new Hours("08:15-12:00", "13:45-18:00");
    private static final List<HalfDay> TUESDAYS =
            List.of(HalfDay.parse("2027-01-05:AM"), HalfDay.parse("2027-01-12:AM"), HalfDay.parse("2027-01-19:AM"));

    private final ObjectMapper json;
    private final KafkaProducer<String, @Nullable String> producer;

    Proposals(ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.json = json;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
    }

    /** A doctor, a vacancy and what happens between them; each with accounts that are theirs alone. */
    public record Case(UUID proposal, UUID doctor, UUID vacancy, String doctorAccount, String hostAccount) {

        public static Case fresh() {
            return new Case(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID().toString(),
                    UUID.randomUUID().toString());
        }

        public ProposalEvent offered() {
            return offered(ANSWER_BEFORE);
        }

        public ProposalEvent offered(Instant answerBefore) {
            return new ProposalEvent.Offered(proposalHead(3, 3), TUESDAYS, answerBefore);
        }

        public ProposalEvent agreed() {
            return new ProposalEvent.Agreed(proposalHead(6, 6), TUESDAYS);
        }

        public ProposalEvent declinedBy(ProposalEvent.Party party) {
            return new ProposalEvent.Declined(proposalHead(4, 4), party, "no-longer-free");
        }

        public ProposalEvent withdrawn() {
            return new ProposalEvent.Withdrawn(proposalHead(4, 4), "availability-changed", true);
        }

        public ProposalEvent superseded() {
            return new ProposalEvent.Superseded(proposalHead(4, 4));
        }

        public ProposalEvent escalated() {
            return new ProposalEvent.Escalated(proposalHead(2, 2), ANSWER_BEFORE);
        }

        public PlacementEvent signedByHost() {
            return new PlacementEvent.Signed(placementHead(1, 11), PlacementEvent.Party.HOST, "0".repeat(64));
        }

        public PlacementEvent confirmed() {
            return new PlacementEvent.Confirmed(placementHead(4, 14), TUESDAYS, HOURS);
        }

        /** One Tuesday more. */
        public PlacementEvent extended() {
            var longer = Stream.concat(TUESDAYS.stream(), Stream.of(HalfDay.parse("2027-01-26:AM")))
                    .toList();
            return new PlacementEvent.Extended(placementHead(6, 16), longer, HOURS);
        }

        /** On dates that do not come back. */
        public PlacementEvent confirmedOn(HalfDay... dates) {
            return new PlacementEvent.Confirmed(placementHead(4, 14), List.of(dates), HOURS);
        }

        /** The dates that it has now. */
        public PlacementEvent changedTo(HalfDay... dates) {
            return new PlacementEvent.Extended(placementHead(6, 16), List.of(dates), HOURS);
        }

        /** So late that a link about it is still good whenever this runs. */
        public PlacementEvent extensionAskedByHost() {
            return new PlacementEvent.ExtensionAsked(
                    placementHead(6, 16), PlacementEvent.Party.HOST, List.of(HalfDay.parse("2098-12-02:AM")));
        }

        public PlacementEvent wasItDone(Instant before) {
            return new PlacementEvent.Reminded(
                    placementHead(6, 16), PlacementEvent.Occasion.WAS_IT_DONE, PlacementEvent.Party.HOST, before);
        }

        public PlacementEvent cancelledByHost() {
            return new PlacementEvent.Cancelled(
                    placementHead(7, 17), PlacementEvent.Party.HOST, "room-unavailable", TUESDAYS);
        }

        public PlacementEvent endedAsTheDoctorLeft() {
            return new PlacementEvent.Cancelled(
                    placementHead(7, 17), PlacementEvent.Party.SYSTEM, "doctor-left", TUESDAYS);
        }

        public PlacementEvent endedAsTheOrdreRefused() {
            return new PlacementEvent.Cancelled(
                    placementHead(7, 17), PlacementEvent.Party.SYSTEM, "ordre-refused", TUESDAYS);
        }

        /** After the second Tuesday. */
        public PlacementEvent interruptedAsTheOrdreRefused() {
            return new PlacementEvent.Interrupted(placementHead(7, 17), "ordre-refused", TUESDAYS.subList(0, 2), HOURS);
        }

        /** What {@link #extended} added falls again. */
        public PlacementEvent extensionLapsed() {
            return new PlacementEvent.ExtensionLapsed(placementHead(7, 17), "ordre-refused", TUESDAYS, HOURS);
        }

        public PlacementEvent completed() {
            return new PlacementEvent.Completed(placementHead(8, 18), hostAccount);
        }

        public PlacementEvent noShow() {
            return new PlacementEvent.NoShow(placementHead(7, 17), "no-word", List.of(), HOURS);
        }

        public PlacementEvent noShowOnThirdDay() {
            return new PlacementEvent.NoShow(placementHead(7, 17), "no-word", TUESDAYS.subList(0, 2), HOURS);
        }

        private ProposalEvent.Head proposalHead(long sequence, int minute) {
            return new ProposalEvent.Head(proposal, sequence, doctor, vacancy, TERRITORY, at(minute));
        }

        private PlacementEvent.Head placementHead(long sequence, int minute) {
            return new PlacementEvent.Head(proposal, sequence, doctor, vacancy, TERRITORY, at(minute));
        }

        private static Instant at(int minute) {
            return Instant.parse("2026-11-21T08:00:00Z").plus(Duration.ofMinutes(minute));
        }
    }

    public void tell(ProposalEvent event) {
        tell(event, UUID.randomUUID());
    }

    public void tell(ProposalEvent event, UUID eventId) {
        try {
            tell(
                    event.proposalId().toString(),
                    json.writerFor(ProposalEvent.class).writeValueAsString(event),
                    eventId);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public void tell(PlacementEvent event) {
        try {
            tell(
                    Topics.PLACEMENTS,
                    event.placementId().toString(),
                    json.writerFor(PlacementEvent.class).writeValueAsString(event),
                    UUID.randomUUID());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public void tell(PaperEvent event) {
        try {
            tell(
                    Topics.PAPERS,
                    event.practitionerId().toString(),
                    json.writerFor(PaperEvent.class).writeValueAsString(event),
                    UUID.randomUUID());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public void tell(String key, String value, UUID eventId) {
        tell(Topics.PLACEMENT_PROPOSALS, key, value, eventId);
    }

    /** @param value nothing tells that the thing was erased */
    public void tell(String topic, String key, @Nullable String value, UUID eventId) {
        var record = new ProducerRecord<String, @Nullable String>(topic, key, value);
        record.headers().add("ce_id", eventId.toString().getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
