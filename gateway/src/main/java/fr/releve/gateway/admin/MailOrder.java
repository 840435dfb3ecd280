package fr.releve.gateway.admin;

import fr.releve.gateway.neighbours.NotificationApi.Delivery;
import fr.releve.gateway.shell.Sorting;
import jakarta.ws.rs.DefaultValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * In which order mails stand, as the address says.
 *
 * @param tri « depuis », « raison » or « essais »
 */
record MailOrder(@RestQuery @DefaultValue("") String tri) {

    public Sorting.Head rising(String column) {
        return sorting().rising(column);
    }

    public Sorting.Head falling(String column) {
        return sorting().falling(column);
    }

    List<Delivery> of(List<Delivery> all) {
        return switch (sorting().column()) {
            case "depuis" -> sorted(all, Comparator.comparing(Delivery::createdAt));
            case "raison" -> sorted(all, Comparator.comparing(Delivery::why));
            case "essais" ->
                sorted(all, Comparator.comparingInt(Delivery::attempts).reversed());
            default -> all;
        };
    }

    private List<Delivery> sorted(List<Delivery> all, Comparator<Delivery> order) {
        return all.stream().sorted(sorting().turned(order)).toList();
    }

    private Sorting sorting() {
        return Sorting.of(OverviewPage.HERE, Map.of(), "tri", tri);
    }
}
