package fr.releve.notification.queue;

import fr.releve.kit.time.Clock;
import fr.releve.kit.time.WorkingDays;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.message.Event;
import fr.releve.notification.message.News;
import fr.releve.notification.message.Subject;
import fr.releve.notification.message.TellThoseConcerned;
import fr.releve.notification.wording.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells each territory's coordination, on working mornings, how many proposals wait for it. */
@ApplicationScoped
public class TellQueue {

    private final Queue queue;
    private final TellThoseConcerned tell;
    private final LocalTime queueAt;
    private final InstantSource clock;

    TellQueue(Queue queue, TellThoseConcerned tell, NotificationConfig config, InstantSource clock) {
        this.queue = queue;
        this.tell = tell;
        this.queueAt = config.coordination().queueAt();
        this.clock = clock;
    }

    /** What was told that morning is not told again, by whichever copy. */
    @Transactional
    public void handle() {
        morning(clock.instant(), queueAt)
                .ifPresent(morning -> byTerritory(queue.since(morning))
                        .forEach((territory, waiting) -> tell.handle(news(morning, territory, waiting))));
    }

    /** The moment of the day's word; empty before it and on days off. */
    static Optional<Instant> morning(Instant now, LocalTime at) {
        ZonedDateTime there = now.atZone(Clock.PARIS);
        ZonedDateTime morning = there.with(at);
        return WorkingDays.isWorkingDay(there.toLocalDate()) && !there.isBefore(morning)
                ? Optional.of(morning.toInstant())
                : Optional.empty();
    }

    private static Map<String, List<Waiting>> byTerritory(List<Waiting> waiting) {
        return waiting.stream()
                .collect(Collectors.groupingBy(Waiting::territory, LinkedHashMap::new, Collectors.toList()));
    }

    private static News news(Instant morning, String territory, List<Waiting> waiting) {
        Waiting first = waiting.getFirst();
        var event = new Event(
                Subject.QUEUE,
                idOf(territory, morning.atZone(Clock.PARIS).toLocalDate()),
                0,
                first.practitionerId(),
                first.vacancyId(),
                territory,
                morning);
        return News.of(event, Kind.QUEUE).until(first.decideBefore()).counting(waiting.size());
    }

    /** One word a territory and day: the id says which. */
    private static UUID idOf(String territory, LocalDate day) {
        return UUID.nameUUIDFromBytes(("queue/" + territory + "/" + day).getBytes(StandardCharsets.UTF_8));
    }
}
