package fr.releve.matching.journal.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.time.Clock;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.journal.JournalCount;
import fr.releve.matching.journal.JournalFilter;
import fr.releve.matching.journal.JournalLine;
import fr.releve.matching.journal.JournalOrder;
import fr.releve.matching.journal.ReadJournal;
import fr.releve.matching.proposal.web.Expected;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who did what, for coordinators. */
@Path("/journal")
@RunOnVirtualThread
public class JournalResource {

    /** The database keeps no day that is much further off. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final ReadJournal read;
    private final CurrentCaller caller;

    public JournalResource(ReadJournal read, CurrentCaller caller) {
        this.read = read;
        this.caller = caller;
    }

    /**
     * @param subject {@code PROPOSAL} or {@code PLACEMENT}
     * @param by {@code me}, or the opaque subject of an account
     * @param from first day, in Paris
     * @param until last day, in Paris
     * @param order {@code NEWEST}, which is meant if it is absent, or {@code OLDEST}
     */
    @GET
    @RolesAllowed(Roles.COORDINATOR)
    public Page<JournalLine> list(
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String deed,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String about,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String until,
            @RestQuery @Nullable String order,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String after) {
        var me = caller.get();
        var wanted =
                Objects.requireNonNullElse(Expected.filter("order", order, JournalOrder::valueOf), JournalOrder.NEWEST);
        var page = PageRequest.of(
                String.join(":", "journal", "" + subject, "" + party, "" + deed, "" + territory, "" + by) + ":" + about
                        + ":" + from + ":" + until + ":" + wanted,
                limit,
                after);
        return Page.of(
                read.handle(filter(subject, party, deed, territory, by, about, from, until), wanted, page, me),
                page,
                it -> List.of(it.at().toString(), it.id().toString(), String.valueOf(it.number())),
                it -> it);
    }

    /** How many lines {@link #list} leads through, up to 10,000. */
    @GET
    @Path("/count")
    @RolesAllowed(Roles.COORDINATOR)
    public JournalCount count(
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String deed,
            @RestQuery @Nullable String territory,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String about,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String until) {
        return read.count(filter(subject, party, deed, territory, by, about, from, until), caller.get());
    }

    private JournalFilter filter(
            @Nullable String subject,
            @Nullable String party,
            @Nullable String deed,
            @Nullable String territory,
            @Nullable String by,
            @Nullable String about,
            @Nullable String from,
            @Nullable String until) {
        return new JournalFilter(
                Expected.filter("subject", subject, JournalLine.Subject::valueOf),
                Expected.filter("party", party, JournalLine.Party::valueOf),
                deed,
                territory,
                "me".equals(by) ? caller.get().account() : by,
                Expected.filter("about", about, UUID::fromString),
                Expected.filter("from", from, it -> midnight(it, 0)),
                Expected.filter("until", until, it -> midnight(it, 1)));
    }

    /** The beginning of a day in Paris, or of the one after it. */
    private static Instant midnight(String day, int later) {
        try {
            var date = LocalDate.parse(day);
            if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
                throw new IllegalArgumentException("a day of a journal lies between 2000 and 2999");
            }
            return date.plusDays(later).atStartOfDay(Clock.PARIS).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
