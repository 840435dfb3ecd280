package fr.releve.profile.place;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.NotFound;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@ApplicationScoped
public class Communes implements PanacheRepositoryBase<Commune, String> {

    /** Names that begin with the words come first, then those that have them further on; the larger commune first. */
    private static final String SEARCH = """
            select c.* from (
                select *, case when search_name like :start or insee = :code then 0 else 1 end as rank
                from commune
                where search_name like :start or search_name like :inside or insee = :code or :code = any(postal_codes)) c
            where (c.rank, -c.population, c.insee) > (:rank, :people, :insee)
            order by c.rank, -c.population, c.insee
            limit :most""";

    public Commune get(String insee) {
        return findByIdOptional(insee).orElseThrow(() -> new NotFound("commune", insee));
    }

    /**
     * The commune that a request names.
     *
     * @param pointer where in the request
     * @throws InvalidRequest if there is none with this code
     */
    public Commune named(String insee, String pointer) {
        return findByIdOptional(insee)
                .orElseThrow(() -> new InvalidRequest(
                        ProblemKind.UNKNOWN_COMMUNE, pointer, "No commune has the INSEE code " + insee + "."));
    }

    /** Those of these INSEE codes that are known. */
    public List<Commune> listNamed(Collection<String> insee) {
        return insee.isEmpty() ? List.of() : list("insee in ?1", insee);
    }

    /** Of these EPCIs. */
    public List<Commune> listOf(Set<String> territories) {
        return territories.isEmpty() ? List.of() : list("territory in ?1", territories);
    }

    /** Adds the commune, or takes it over in place of what was known of it. */
    public void keep(Commune commune) {
        getSession().merge(commune);
    }

    /** @param words part of a name, an INSEE code or a postal code */
    public List<Commune> listMatching(String words, PageRequest page) {
        String plain = SearchName.of(words);
        return getSession()
                .createNativeQuery(SEARCH, Commune.class)
                .setParameter("start", plain + "%")
                .setParameter("inside", "% " + plain + "%")
                .setParameter("code", words.strip())
                .setParameter("rank", page.isFirst() ? -1 : page.after(0, Integer::valueOf))
                .setParameter("people", page.isFirst() ? 0 : page.after(1, Integer::valueOf))
                .setParameter("insee", page.isFirst() ? "" : page.after(2, insee -> insee))
                .setParameter("most", page.fetch())
                .getResultList();
    }

    /** The order of {@link #listMatching}. */
    public static List<String> sortKey(Commune commune, String words) {
        boolean first = commune.searchName().startsWith(SearchName.of(words))
                || commune.insee().equals(words.strip());
        return List.of(first ? "0" : "1", String.valueOf(-commune.population()), commune.insee());
    }
}
