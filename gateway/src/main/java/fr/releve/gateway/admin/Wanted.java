package fr.releve.gateway.admin;

import fr.releve.gateway.neighbours.NotificationApi.Delivery;
import fr.releve.gateway.neighbours.ReferenceRule;
import fr.releve.gateway.shell.Sorting;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which rules are shown, and in which order they and the mails stand, as the address says.
 *
 * @param q part of a rule's name, code or source
 * @param tri of the rules: « regle », « depuis » or « source »
 * @param envois of the mails: « depuis », « raison » or « essais »
 */
record Wanted(
        @RestQuery @DefaultValue("") String q,
        @RestQuery @DefaultValue("") String tri,
        @RestQuery @DefaultValue("") String envois) {

    public Sorting ruleOrder() {
        return order("envois", envois, "tri", tri);
    }

    public Sorting mailOrder() {
        return order("tri", tri, "envois", envois);
    }

    /** Of one table, with that of the other kept. */
    private Sorting order(String other, String kept, String parameter, String sort) {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("q", q);
        filter.put(other, kept);
        return Sorting.of(OverviewPage.HERE, filter, parameter, sort);
    }

    List<ReferenceRule> rules(List<ReferenceRule> all) {
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        Stream<ReferenceRule> found = all.stream()
                .filter(it -> (name(it) + " " + it.code() + " " + source(it))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
        Sorting order = ruleOrder();
        return switch (order.column()) {
            case "regle" ->
                found.sorted(order.turned(Comparator.comparing(Wanted::name))).toList();
            case "depuis" ->
                found.sorted(order.turned(Comparator.comparing(Wanted::since).reversed()))
                        .toList();
            case "source" ->
                found.sorted(order.turned(Comparator.comparing(Wanted::source))).toList();
            default -> found.toList();
        };
    }

    List<Delivery> deliveries(List<Delivery> all) {
        Sorting order = mailOrder();
        return switch (order.column()) {
            case "depuis" ->
                all.stream()
                        .sorted(order.turned(Comparator.comparing(Delivery::createdAt)))
                        .toList();
            case "raison" ->
                all.stream()
                        .sorted(order.turned(Comparator.comparing(Wanted::reason)))
                        .toList();
            case "essais" ->
                all.stream()
                        .sorted(order.turned(
                                Comparator.comparingInt(Delivery::attempts).reversed()))
                        .toList();
            default -> all;
        };
    }

    private static String reason(Delivery it) {
        return Objects.requireNonNullElse(it.reason(), "");
    }

    private static String name(ReferenceRule it) {
        return Objects.requireNonNullElse(it.label(), it.code());
    }

    private static String source(ReferenceRule it) {
        return Objects.requireNonNullElse(it.source(), "");
    }

    private static LocalDate since(ReferenceRule it) {
        return Objects.requireNonNullElse(it.validFrom(), LocalDate.MIN);
    }
}
