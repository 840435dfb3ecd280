package fr.releve.gateway.spouse;

import fr.releve.gateway.shell.FrenchOrder;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.ws.rs.DefaultValue;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What jobs are looked for, as it stands in the address.
 *
 * @param pres commune as typed
 * @param metier ROME code of one of the spouse's trades; empty for all of them
 * @param tout every trade, not only the spouse's
 * @param gardees only those that are kept, wherever they are
 * @param ici only those in the commune itself
 * @param tri as asked for; what counts is {@link #sort}
 */
record LeadSearch(
        @RestQuery @DefaultValue("") String pres,
        @RestQuery @DefaultValue("") String metier,
        @RestQuery boolean tout,
        @RestQuery @DefaultValue("") String tri,
        @RestQuery boolean gardees,
        @RestQuery boolean ici) {

    private static final String BY_ROAD = "route";
    private static final String BY_TITLE = "titre";
    private static final String BY_PLACE = "lieu";

    /** The same, in one commune alone. */
    LeadSearch in(String commune) {
        return new LeadSearch(commune, metier, tout, tri, gardees, true);
    }

    /** The trades to ask for, of those of the spouse; none stands for every trade. */
    Set<String> trades(Set<String> own) {
        if (tout) {
            return Set.of();
        }
        return own.contains(metier) ? Set.of(metier) : own;
    }

    /** The orders that can be had, the usual one first: by the road only from a commune. */
    List<String> sorts() {
        return pres.isBlank() ? List.of(BY_TITLE, BY_PLACE) : List.of(BY_ROAD, BY_TITLE, BY_PLACE);
    }

    /** The order that counts unless another is asked for: which it is depends on whether a commune is named. */
    public String usual() {
        return sorts().getFirst();
    }

    /** The order in which they come: what is asked for, if it can be had. */
    public String sort() {
        return sorts().contains(tri) ? tri : usual();
    }

    List<Lead> sorted(Stream<Lead> leads) {
        Comparator<Lead> order = switch (sort()) {
            case BY_ROAD -> Comparator.comparingInt(Lead::distance);
            case BY_PLACE -> FrenchOrder.by(Lead::place);
            default -> FrenchOrder.by(Lead::title);
        };
        return leads.distinct()
                .sorted(order.thenComparing(FrenchOrder.by(Lead::title))
                        .thenComparing(it -> it.id().toString()))
                .collect(Collectors.toList());
    }

    public String query() {
        QueryStringEncoder query = new QueryStringEncoder("");
        query.addParam("pres", pres);
        query.addParam("metier", metier);
        query.addParam("tout", String.valueOf(tout));
        query.addParam("tri", tri);
        query.addParam("gardees", String.valueOf(gardees));
        query.addParam("ici", String.valueOf(ici));
        return query.toString().substring(1);
    }

    /** The list's address, to be followed by the page. */
    public String listed() {
        return "/conjoint?" + query() + "&";
    }
}
