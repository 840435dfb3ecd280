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
 * @param tri « route », « lieu » or by title
 */
record LeadSearch(
        @RestQuery @DefaultValue("") String pres,
        @RestQuery @DefaultValue("") String metier,
        @RestQuery boolean tout,
        @RestQuery @DefaultValue("") String tri,
        @RestQuery boolean gardees,
        @RestQuery boolean ici) {

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

    List<Lead> sorted(Stream<Lead> leads) {
        Comparator<Lead> order = switch (tri) {
            case "route" -> Comparator.comparingInt(Lead::distance);
            case "lieu" -> FrenchOrder.by(Lead::place);
            default -> pres.isBlank() ? FrenchOrder.by(Lead::title) : Comparator.comparingInt(Lead::distance);
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
