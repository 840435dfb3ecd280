package fr.releve.matching.plan.web;

import static fr.releve.kit.security.Roles.COORDINATOR;
import static fr.releve.kit.security.Roles.MUNICIPALITY;
import static fr.releve.kit.security.Roles.PRACTITIONER;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.web.Page;
import fr.releve.kit.web.PageRequest;
import fr.releve.matching.plan.Obstacle;
import fr.releve.matching.plan.Prospect;
import fr.releve.matching.plan.ReadProspects;
import fr.releve.matching.plan.question.FindCandidates;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who could come, where one could go, and why not. */
@Path("/")
@RunOnVirtualThread
public class ProspectResource {

    private final ReadProspects read;
    private final FindCandidates findCandidates;
    private final CurrentCaller caller;

    public ProspectResource(ReadProspects read, FindCandidates findCandidates, CurrentCaller caller) {
        this.read = read;
        this.findCandidates = findCandidates;
        this.caller = caller;
    }

    /**
     * Doctors, best first: for a host those who could come; for a coordinator, at the end, also those who agree to be proposed, come so far
     * and are kept away by something else.
     */
    @GET
    @Path("/vacancies/{id}/candidates")
    @RolesAllowed({COORDINATOR, MUNICIPALITY})
    public Page<ProspectView> candidates(
            @RestPath UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String after) {
        var me = caller.get();
        var page = PageRequest.of("candidates:" + id, limit, after);
        int from = from(page);
        var rows = me.is(COORDINATOR)
                ? read.candidates(id, from, page.fetch(), me)
                : stretch(findCandidates.handle(id, me).possible(), from, page);
        return page(rows, from, page, it -> ProspectView.of(it, read, ReadProspects.seesDoctors(me, it)));
    }

    /** What keeps the others away. */
    @GET
    @Path("/vacancies/{id}/obstacles")
    @RolesAllowed({COORDINATOR, MUNICIPALITY})
    public List<Obstacle> obstacles(@RestPath UUID id) {
        return findCandidates.handle(id, caller.get()).obstacles();
    }

    @GET
    @Path("/practitioners/{id}/opportunities")
    @RolesAllowed(PRACTITIONER)
    public Page<ProspectView> opportunities(
            @RestPath UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String after) {
        var page = PageRequest.of("opportunities:" + id, limit, after);
        int from = from(page);
        var rows = stretch(read.opportunities(id, caller.get()), from, page);
        return page(rows, from, page, it -> ProspectView.of(it, read, true));
    }

    /** One of them, or a vacancy that is not published any more. */
    @GET
    @Path("/practitioners/{id}/opportunities/{vacancy}")
    @RolesAllowed(PRACTITIONER)
    public ProspectView opportunity(@RestPath UUID id, @RestPath UUID vacancy) {
        return ProspectView.of(read.opportunity(id, vacancy, caller.get()), read, true);
    }

    /** The list is made anew for each stretch; the cursor is the place in it. */
    private static int from(PageRequest page) {
        return page.isFirst() ? 0 : Math.max(0, page.after(0, Integer::valueOf));
    }

    private static List<Prospect> stretch(List<Prospect> all, int from, PageRequest page) {
        return all.stream().skip(from).limit(page.fetch()).toList();
    }

    private static Page<ProspectView> page(
            List<Prospect> rows, int from, PageRequest page, Function<Prospect, ProspectView> view) {
        return Page.of(rows, page, last -> List.of(String.valueOf(from + page.limit())), view);
    }
}
