package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.PageRequest;
import fr.releve.profile.practitioner.PractitionerSearch.Filter;
import fr.releve.profile.practitioner.PractitionerSearch.Near;
import fr.releve.profile.practitioner.PractitionerSearch.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists doctors: to an administrator all of them, to a coordinator those who come to their territories, or of whom they have been told;
 * nobody else is looked for, as what is found tells of them.
 */
@ApplicationScoped
public class ListPractitioners {

    private final PractitionerSearch search;
    private final Reach reach;

    public ListPractitioners(PractitionerSearch search, Reach reach) {
        this.search = search;
        this.reach = reach;
    }

    /**
     * @param skip how many to leave out before the stretch
     * @return one more than wanted, if there are as many
     */
    public List<Practitioner> handle(Filter filter, Order order, PageRequest page, int skip, Caller caller) {
        return search.list(filter, order, near(filter, order, caller), page, skip);
    }

    /** How many {@link #handle} leads through. */
    public long count(Filter filter, Caller caller) {
        return search.count(filter, near(filter, Order.NAME, caller));
    }

    /**
     * Whom a question finds, if they are no more than one list shows: of more than that, and of all whom no question narrows, a number
     * tells nothing of anybody.
     */
    public List<Practitioner> found(Filter filter, Caller caller) {
        if (!filter.asks()) {
            return List.of();
        }
        var one = new PageRequest("practitioners found", PageRequest.MAX_LIMIT, List.of());
        var rows = handle(filter, Order.NAME, one, 0, caller);
        return rows.size() > one.limit() ? List.of() : rows;
    }

    /** Whoever was told of doctors reads who they are, and neither looks for them nor sorts them by what is not told. */
    private @Nullable Near near(Filter filter, Order order, Caller caller) {
        boolean told = !filter.ids().isEmpty() && !filter.asks() && order == Order.NAME;
        return told || caller.is(Roles.ADMINISTRATOR) ? null : reach.of(caller);
    }
}
