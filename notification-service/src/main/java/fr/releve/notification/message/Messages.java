package fr.releve.notification.message;

import fr.releve.kit.problem.NotFound;
import fr.releve.notification.TimePosition;
import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every message, kept by the reader's account once it is known. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, UUID> {

    /** What tells all the half-days that are agreed upon, or would be. */
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.OFFERED, Kind.AGREED, Kind.CONFIRMED, Kind.EXTENDED);

    private static final String READ_BY =
            "subject <> DIGEST and (account = :account or reader = COORDINATOR and (:everywhere = true or territory in"
                    + " :territories))";

    public Message get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("notification", id));
    }

    /** Those concerned were told of this event before, whatever id it came with. */
    boolean told(Subject subject, UUID proposalId, long sequence) {
        return count("subject = ?1 and proposalId = ?2 and sequence = ?3", subject, proposalId, sequence) > 0;
    }

    /** The half-days as they were last told; empty if there was no offer. */
    List<HalfDay> halfDaysOf(UUID proposalId) {
        return find("proposalId = ?1 and kind in ?2 order by happenedAt desc, sequence desc", proposalId, WHOLE)
                .page(0, 1)
                .stream()
                .findFirst()
                .map(it -> it.occasion().halfDays())
                .orElse(List.of());
    }

    /** What a digest tells of, oldest first. */
    @Transactional
    public List<Message> toldIn(Message digest) {
        return list("digestId = ?1 order by happenedAt, id", digest.id());
    }

    /** Newest first. */
    public List<Message> listOf(Readership reader, TimePosition after, int atMost) {
        return find(
                        READ_BY + " and (happenedAt < :at or happenedAt = :at and id < :id)"
                                + " order by happenedAt desc, id desc",
                        parameters(reader).and("at", after.at()).and("id", after.id()))
                .page(0, atMost)
                .list();
    }

    public long countUnread(Readership reader) {
        return count(READ_BY + " and readAt is null", parameters(reader));
    }

    private static Parameters parameters(Readership reader) {
        return Parameters.with("account", reader.account())
                .and("everywhere", reader.everywhere())
                .and("territories", reader.territories());
    }
}
