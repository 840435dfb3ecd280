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

/** Lists doctors: to an administrator all of them, to a coordinator those who come to their territories, or of whom they have been told. */
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
        return search.list(filter, order, near(filter, caller), page, skip);
    }

    /** How many {@link #handle} leads through. */
    public long count(Filter filter, Caller caller) {
        return search.count(filter, near(filter, caller));
    }

    private @Nullable Near near(Filter filter, Caller caller) {
        return !filter.ids().isEmpty() || caller.is(Roles.ADMINISTRATOR) ? null : reach.of(caller);
    }
}
