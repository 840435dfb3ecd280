package fr.releve.notification.message;

import fr.releve.kit.problem.NotFound;
import fr.releve.notification.TimePosition;
import fr.releve.notification.wording.HalfDay;
import fr.releve.notification.wording.Occasion.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every message, kept by the reader's account once it is known. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, UUID> {

    public Message get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("notification", id));
    }

    /** The sides were told of this event before, whatever id it came with. */
    boolean told(UUID proposalId, long sequence) {
        return count("proposalId = ?1 and sequence = ?2", proposalId, sequence) > 0;
    }

    /** The half-days that were offered; empty if there was no offer. */
    List<HalfDay> halfDaysOffered(UUID proposalId) {
        return find("proposalId = ?1 and kind = ?2", proposalId, Kind.OFFERED).page(0, 1).stream()
                .findFirst()
                .map(offer -> offer.occasion().halfDays())
                .orElse(List.of());
    }

    /** Newest first. */
    public List<Message> listOf(String account, TimePosition after, int atMost) {
        return find(
                        "account = ?1 and (happenedAt < ?2 or happenedAt = ?2 and id < ?3)"
                                + " order by happenedAt desc, id desc",
                        account,
                        after.at(),
                        after.id())
                .page(0, atMost)
                .list();
    }

    public long countUnread(String account) {
        return count("account = ?1 and readAt is null", account);
    }
}
