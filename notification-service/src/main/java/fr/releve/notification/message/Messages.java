package fr.releve.notification.message;

import fr.releve.kit.database.OneOf;
import fr.releve.kit.problem.NotFound;
import fr.releve.notification.TimePosition;
import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Kind;
import fr.releve.notification.wording.Reader;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every message, kept by the reader's account once it is known. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, UUID> {

    /** What tells all the half-days that are agreed upon, or would be. */
    private static final OneOf WHOLE = OneOf.of(
            "kind",
            "kind",
            EnumSet.of(Kind.OFFERED, Kind.AGREED, Kind.CONFIRMED, Kind.EXTENDED, Kind.EXTENSION_LAPSED));

    private static final OneOf ENDS = OneOf.of(
            "kind", "kind", Stream.of(Kind.values()).filter(Kind::endsAgreement).toList());

    private static final String UNREAD = " and readAt is null";

    public Message get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("notification", id));
    }

    /**
     * The message, and what else was told to its reader about the same proposal without knowing the account. For changing, in an order:
     * nobody else changes them until the transaction ends.
     */
    List<Message> lockToLearn(Message it) {
        return find(
                        "id = ?1 or proposalId = ?2 and reader = ?3 and account is null order by id",
                        it.id(),
                        it.proposalId(),
                        it.occasion().reader())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The reader is told, whether they have read it or not, that what both agreed to falls. */
    @Transactional
    public boolean tellThatItFell(Message it) {
        return count(
                        "proposalId = :proposal and reader = :reader and " + ENDS.text(),
                        of(it.proposalId(), ENDS).and("reader", it.occasion().reader()))
                > 0;
    }

    /** Whose account the reader's side of a proposal is, from what was told before; empty if none of that was sent. */
    Optional<String> accountOf(UUID proposalId, Reader reader) {
        return find(
                        "proposalId = ?1 and reader = ?2 and account is not null order by happenedAt desc, sequence desc",
                        proposalId,
                        reader)
                .page(0, 1)
                .firstResultOptional()
                .flatMap(it -> Optional.ofNullable(it.account()));
    }

    /** Those concerned were told of this event before, whatever id it came with. */
    boolean told(Subject subject, UUID proposalId, long sequence) {
        return count("subject = ?1 and proposalId = ?2 and sequence = ?3", subject, proposalId, sequence) > 0;
    }

    /** The half-days as they were last told; empty if there was no offer. */
    List<HalfDay> halfDaysOf(UUID proposalId) {
        return find(
                        "proposalId = :proposal and " + WHOLE.text() + " order by happenedAt desc, sequence desc",
                        of(proposalId, WHOLE))
                .page(0, 1)
                .stream()
                .findFirst()
                .map(it -> it.occasion().halfDays())
                .orElse(List.of());
    }

    private static Parameters of(UUID proposalId, OneOf kinds) {
        return with(Parameters.with("proposal", proposalId), kinds);
    }

    private static Parameters with(Parameters values, OneOf others) {
        others.values().forEach(values::and);
        return values;
    }

    /** The last word about each entry of the proposal in the calendar of one side, by key. */
    Map<String, Message> entriesOf(UUID proposalId, Reader side) {
        return lastOfEach(list(
                "proposalId = ?1 and reader = ?2 and calendarKey <> '' order by calendarSequence", proposalId, side));
    }

    /** The last word about each entry in the calendar of an account. */
    @Transactional
    public List<Message> entriesOf(String account, int atMost) {
        var all = find("account = ?1 and calendarKey <> '' order by happenedAt desc, calendarSequence desc", account)
                .page(0, atMost)
                .list();
        return List.copyOf(all.reversed().stream()
                .collect(Collectors.toMap(
                        it -> it.proposalId() + it.calendarKey(),
                        Function.identity(),
                        (earlier, later) -> later,
                        LinkedHashMap::new))
                .values());
    }

    private static Map<String, Message> lastOfEach(List<Message> ascending) {
        return ascending.stream()
                .collect(Collectors.toMap(
                        Message::calendarKey, Function.identity(), (earlier, later) -> later, TreeMap::new));
    }

    /** What a digest tells of, oldest first. */
    @Transactional
    public List<Message> toldIn(Message digest) {
        return list("digestId = ?1 order by happenedAt, id", digest.id());
    }

    /** Newest first. */
    public List<Message> listOf(Readership reader, TimePosition after, int atMost) {
        return listOf(reader, false, MessageOrder.NEWEST, after, atMost);
    }

    /** @param unread without those that the reader has read */
    public List<Message> listOf(Readership reader, boolean unread, MessageOrder order, TimePosition after, int atMost) {
        return find(
                        readBy(reader) + (unread ? UNREAD : "") + " and " + order.afterPosition(),
                        parameters(reader).and("at", after.at()).and("id", after.id()))
                .page(0, atMost)
                .list();
    }

    public long countOf(Readership reader) {
        return count(readBy(reader), parameters(reader));
    }

    public long countUnread(Readership reader) {
        return count(readBy(reader) + UNREAD, parameters(reader));
    }

    private static String readBy(Readership reader) {
        return "subject <> DIGEST and calendarKey = '' and (account = :account or reader = COORDINATOR and ("
                + (reader.everywhere() ? "1 = 1" : coordinated(reader).text()) + "))";
    }

    private static Parameters parameters(Readership reader) {
        var values = Parameters.with("account", reader.account());
        return reader.everywhere() ? values : with(values, coordinated(reader));
    }

    private static OneOf coordinated(Readership reader) {
        return OneOf.of("territory", "siren", reader.territories());
    }
}
