package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.Roles;
import fr.releve.kit.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists doctors by name: to an administrator all of them, to a coordinator those who come to their territories. */
@ApplicationScoped
public class ListPractitioners {

    private static final int AT_ONCE = 500;

    private final Practitioners practitioners;
    private final Reach reach;

    public ListPractitioners(Practitioners practitioners, Reach reach) {
        this.practitioners = practitioners;
        this.reach = reach;
    }

    /**
     * @param attested as in {@link Practitioners#list}
     * @param ids only these, of whom the caller has been told: wherever they come; empty for all
     * @return one more than wanted, if there are as many
     */
    public List<Practitioner> handle(@Nullable Boolean attested, List<UUID> ids, PageRequest page, Caller caller) {
        if (!ids.isEmpty() || caller.is(Roles.ADMINISTRATOR)) {
            return practitioners.list(attested, ids, page);
        }
        var comes = reach.of(caller);
        List<Practitioner> found = new ArrayList<>();
        var stretch = page;
        while (true) {
            var rows = practitioners.list(attested, ids, stretch);
            rows.stream()
                    .filter(comes)
                    .limit(page.fetch() - (long) found.size())
                    .forEach(found::add);
            if (rows.size() < stretch.fetch() || found.size() == page.fetch()) {
                return found;
            }
            stretch = new PageRequest(page.list(), AT_ONCE, Practitioners.sortKey(rows.getLast()));
        }
    }
}
