package fr.releve.profile.practitioner;

import fr.releve.kit.web.PageRequest;
import fr.releve.profile.place.SearchName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Looks doctors up: by name, by what they are, and by how far they come. */
@ApplicationScoped
public class PractitionerSearch {

    private static final String COMING = """
            join unnest(string_to_array(:homes, ','), cast(string_to_array(:minutes, ',') as int[])) near (home, away)
              on near.home = p.home_commune
             and near.away <= p.max_travel_minutes * case when p.accepts_overnight then :overnight else 1 end""";

    private static final String WANTED = """
            where (cast(:attested as boolean) is null or (p.attested_at is not null) = :attested)
              and (:anybody = true or p.id in (:ids))
              and (:category = '' or p.category = :category)
              and ' ' || p.search_name like all (string_to_array(:words, ','))""";

    /**
     * Which doctors are wanted.
     *
     * @param attested only those whose papers a coordinator has seen, or only the others; null for all
     * @param ids only these; empty for all
     * @param q beginnings of their names or RPPS number, all of which fit; accents and capitals count for nothing
     * @param category null for any
     */
    public record Filter(
            @Nullable Boolean attested,
            List<UUID> ids,
            String q,
            @Nullable Category category) {

        static Filter of(UUID id) {
            return new Filter(null, List.of(id), "", null);
        }

        /** Whether somebody in particular is looked for. */
        boolean asks() {
            return !patterns().isEmpty();
        }

        private String patterns() {
            return Stream.of(SearchName.of(q).split(" ", -1))
                    .filter(it -> !it.isEmpty())
                    .map(it -> "% " + it + "%")
                    .collect(Collectors.joining(","));
        }
    }

    /** In which order they come. */
    public enum Order {
        NAME("p.last_name, p.first_name, p.id", ":last, :first, :id"),
        /** Whose credential or insurance ends first. */
        END("least(p.credential_valid_until, p.insurance_valid_until), " + NAME.columns, ":until, " + NAME.values);

        private final String columns;
        private final String values;

        Order(String columns, String values) {
            this.columns = columns;
            this.values = values;
        }
    }

    /**
     * Who comes so far.
     *
     * @param minutes by road, from each commune where a doctor may live; who lives elsewhere does not come
     * @param overnight who accepts to stay overnight comes so many times as far
     */
    record Near(Map<String, Integer> minutes, int overnight) {}

    private final Session session;

    PractitionerSearch(Session session) {
        this.session = session;
    }

    /** INSEE codes of where doctors live. */
    List<String> homes() {
        return session.createNativeQuery("select distinct home_commune from practitioner", String.class)
                .getResultList();
    }

    /**
     * @param near null for whoever lives anywhere
     * @param skip how many to leave out before the stretch
     */
    List<Practitioner> list(Filter filter, Order order, @Nullable Near near, PageRequest page, int skip) {
        String after = page.isFirst() ? "" : " and (%s) > (%s)".formatted(order.columns, order.values);
        var query = wanted("select p.*", after + " order by " + order.columns, Practitioner.class, filter, near);
        if (!page.isFirst()) {
            query.setParameter("last", page.after(0, last -> last))
                    .setParameter("first", page.after(1, first -> first))
                    .setParameter("id", page.after(2, UUID::fromString));
            if (order == Order.END) {
                query.setParameter("until", page.dateAfter(3));
            }
        }
        return query.setFirstResult(skip).setMaxResults(page.fetch()).getResultList();
    }

    /** Of an order, no more than it needs: whoever reads a list reads what leads through it. */
    public static List<String> sortKey(Order order, Practitioner it) {
        var profile = it.profile();
        var names = List.of(profile.lastName(), profile.firstName(), it.id().toString());
        return order == Order.NAME
                ? names
                : Stream.concat(names.stream(), Stream.of(profile.firstEnd().toString()))
                        .toList();
    }

    /** Which of these come so far. */
    Set<UUID> coming(Collection<UUID> ids, Near near) {
        var filter = new Filter(null, List.copyOf(ids), "", null);
        return Set.copyOf(wanted("select p.id", "", UUID.class, filter, near).getResultList());
    }

    /** How many {@link #list} leads through. */
    long count(Filter filter, @Nullable Near near) {
        return wanted("select count(*)", "", Long.class, filter, near).getSingleResult();
    }

    private <T> NativeQuery<T> wanted(String what, String then, Class<T> type, Filter filter, @Nullable Near near) {
        String coming = near == null ? "" : COMING;
        var query = session.createNativeQuery(what + " from practitioner p " + coming + " " + WANTED + then, type)
                .setParameter("attested", filter.attested(), Boolean.class)
                .setParameter("anybody", filter.ids().isEmpty())
                .setParameter("ids", filter.ids().isEmpty() ? List.of(new UUID(0, 0)) : filter.ids())
                .setParameter(
                        "category",
                        filter.category() == null ? "" : filter.category().name())
                .setParameter("words", filter.patterns());
        if (near != null) {
            var homes = List.copyOf(near.minutes().keySet());
            query.setParameter("homes", String.join(",", homes))
                    .setParameter(
                            "minutes",
                            homes.stream()
                                    .map(it -> String.valueOf(near.minutes().get(it)))
                                    .collect(Collectors.joining(",")))
                    .setParameter("overnight", near.overnight());
        }
        return query;
    }
}
