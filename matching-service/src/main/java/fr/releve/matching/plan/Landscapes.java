package fr.releve.matching.plan;

import fr.releve.matching.MatchingConfig;
import fr.releve.matching.calendar.HalfDays;
import fr.releve.matching.change.Change;
import fr.releve.matching.gate.Gates;
import fr.releve.matching.pairing.Pairs;
import fr.releve.matching.proposal.Commitment;
import fr.releve.matching.proposal.Proposals;
import fr.releve.matching.readmodel.Practitioner;
import fr.releve.matching.readmodel.Practitioners;
import fr.releve.matching.readmodel.StateTable;
import fr.releve.matching.readmodel.Territories;
import fr.releve.matching.readmodel.Vacancies;
import fr.releve.matching.readmodel.Vacancy;
import fr.releve.matching.readmodel.Versioned;
import fr.releve.matching.term.Terms;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads landscapes from the database, whole or only what has changed. */
@ApplicationScoped
public class Landscapes {

    private final Practitioners practitioners;
    private final Vacancies vacancies;
    private final Territories territories;
    private final Proposals proposals;
    private final Pairs pairs;
    private final Gates gates;
    private final Terms terms;
    private final MatchingConfig config;
    private final InstantSource clock;

    Landscapes(
            Practitioners practitioners,
            Vacancies vacancies,
            Territories territories,
            Proposals proposals,
            Pairs pairs,
            Gates gates,
            Terms terms,
            MatchingConfig config,
            InstantSource clock) {
        this.practitioners = practitioners;
        this.vacancies = vacancies;
        this.territories = territories;
        this.proposals = proposals;
        this.pairs = pairs;
        this.gates = gates;
        this.terms = terms;
        this.config = config;
        this.clock = clock;
    }

    public Landscape load() {
        var landscape = new Landscape(pairs, gates, terms);
        QuarkusTransaction.requiringNew().run(() -> {
            territories.listAll().forEach(it -> landscape.put(it.siren(), it));
            practitioners.listAll().forEach(it -> landscape.put(it.id(), it));
            vacancies.listAll().forEach(it -> landscape.put(it.id(), it));
            var monthBegins = HalfDays.monthBegins(landscape.today());
            proposals.listPast(monthBegins).forEach(landscape::putPast);
            proposals.listRelevant(refusedSince(), monthBegins).forEach(landscape::put);
            proposals.listWorked().forEach(landscape::putWorked);
        });
        return landscape;
    }

    /** Rereads what changed; to be refreshed afterwards. */
    public void update(Landscape landscape, List<Change> changes) {
        Map<String, List<String>> ids = changes.stream()
                .collect(Collectors.groupingBy(Change::kind, Collectors.mapping(Change::id, Collectors.toList())));
        QuarkusTransaction.requiringNew().run(() -> {
            reread(territories, ids.get(Change.TERRITORY), landscape::put);
            reread(
                    practitioners,
                    ids.get(Change.PRACTITIONER),
                    (String id, @Nullable Practitioner it) -> landscape.put(UUID.fromString(id), it));
            reread(
                    vacancies,
                    ids.get(Change.VACANCY),
                    (String id, @Nullable Vacancy it) -> landscape.put(UUID.fromString(id), it));
            List<String> changed = ids.getOrDefault(Change.PROPOSAL, List.of());
            if (!changed.isEmpty()) {
                var those = changed.stream().map(UUID::fromString).distinct().toList();
                proposals.listOf(those).forEach(landscape::put);
                proposals.listWorkedOf(those).forEach(landscape::putWorked);
            }
        });
    }

    private static <T extends Versioned> void reread(
            StateTable<T> table, @Nullable List<String> changed, BiConsumer<String, @Nullable T> put) {
        if (changed == null) {
            return;
        }
        List<String> keys = changed.stream().distinct().sorted().toList();
        Map<String, T> states =
                table.list(keys).stream().collect(Collectors.toMap(Versioned::key, Function.identity()));
        keys.forEach(key -> put.accept(key, states.get(key)));
    }

    /** A refusal before that counts no longer. */
    public Instant refusedSince() {
        return clock.instant().minus(config.gates().refusalMemory());
    }

    /** What was promised or refused so far, as it bears on new pairs of these doctors. */
    List<Commitment> commitmentsOf(List<Practitioner> doctors) {
        return proposals.listCommitmentsOf(
                doctors.stream().map(Practitioner::id).toList(), refusedSince());
    }
}
