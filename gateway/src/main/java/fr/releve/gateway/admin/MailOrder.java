package fr.releve.gateway.admin;

import fr.releve.gateway.neighbours.NotificationApi.Delivery;
import fr.releve.gateway.shell.Sorting;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.ws.rs.DefaultValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which mails are shown, and in which order, as the address says.
 *
 * @param motif why a mail was given up, as the API calls it; empty for all
 * @param tri « depuis », « raison » or « essais »
 */
record MailOrder(
        @RestQuery @DefaultValue("") String motif,
        @RestQuery @DefaultValue("") String tri) {

    /** The reasons that there are, with their words, to choose from. */
    static Map<String, String> reasons(List<Delivery> all) {
        Map<String, String> found = new TreeMap<>();
        all.forEach(it -> {
            if (it.reason() != null) {
                found.put(it.reason(), it.why());
            }
        });
        return found;
    }

    /** The list's address, to be followed by the page. */
    public String listed() {
        QueryStringEncoder address = new QueryStringEncoder(OverviewPage.HERE);
        address.addParam("motif", motif);
        address.addParam("tri", tri);
        return address + "&";
    }

    public Sorting.Head rising(String column) {
        return sorting().rising(column);
    }

    public Sorting.Head falling(String column) {
        return sorting().falling(column);
    }

    List<Delivery> of(List<Delivery> all) {
        List<Delivery> found = all.stream()
                .filter(it -> motif.isEmpty() || motif.equals(it.reason()))
                .toList();
        return switch (sorting().column()) {
            case "depuis" -> sorted(found, Comparator.comparing(Delivery::createdAt));
            case "raison" -> sorted(found, Comparator.comparing(Delivery::why));
            case "essais" ->
                sorted(found, Comparator.comparingInt(Delivery::attempts).reversed());
            default -> found;
        };
    }

    private List<Delivery> sorted(List<Delivery> all, Comparator<Delivery> order) {
        return all.stream().sorted(sorting().turned(order)).toList();
    }

    private Sorting sorting() {
        return Sorting.of(OverviewPage.HERE, Map.of("motif", motif), "tri", tri);
    }
}
