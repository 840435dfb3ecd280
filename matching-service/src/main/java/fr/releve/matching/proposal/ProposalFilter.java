package fr.releve.matching.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are wanted, and which of them the reader may see.
 *
 * @param scope what the reader may see
 * @param status null for every status
 * @param vacancy null for every vacancy
 * @param practitioner null for every doctor
 */
public record ProposalFilter(
        Scope scope,
        Proposal.@Nullable Status status,
        @Nullable UUID vacancy,
        @Nullable UUID practitioner) {

    /** What a reader may see. */
    public sealed interface Scope {

        /** Every proposal, for coordinators of all territories. */
        record Everything() implements Scope {}

        /** Every proposal of some territories, for their coordinators. */
        record OfTerritories(Set<String> sirens) implements Scope {}

        /**
         * What was offered to hosts: of some territories, or of vacancies for which the reader answers.
         *
         * @param own the doctors that the reader is, besides
         */
        record OfferedToHost(Set<String> sirens, Set<UUID> vacancies, Set<UUID> own) implements Scope {

            /** Hosts are not told whose an offer is, so they cannot ask for a doctor's: a host knows the ids of those who came before. */
            boolean mayAskFor(UUID practitioner) {
                return own.contains(practitioner);
            }
        }

        /** What was offered to a doctor. */
        record OfferedToDoctor(Set<UUID> practitioners) implements Scope {}
    }

    Query query() {
        var query = new Query();
        switch (scope) {
            case Scope.Everything everything -> {}
            case Scope.OfTerritories it -> query.and("territory in :sirens", "sirens", it.sirens());
            case Scope.OfferedToHost it -> {
                query.and(
                        "answers.offeredAt is not null and (territory in :sirens or vacancyId in :vacancies)",
                        "sirens",
                        it.sirens());
                query.with("vacancies", it.vacancies());
                if (practitioner != null && !it.mayAskFor(practitioner)) {
                    query.none();
                }
            }
            case Scope.OfferedToDoctor it ->
                query.and(
                        "answers.offeredAt is not null and practitionerId in :doctors", "doctors", it.practitioners());
        }
        if (status != null) {
            query.and("status = :status", "status", status);
        }
        if (vacancy != null) {
            query.and("vacancyId = :vacancy", "vacancy", vacancy);
        }
        if (practitioner != null) {
            query.and("practitionerId = :practitioner", "practitioner", practitioner);
        }
        return query;
    }

    /** Conditions and their values. */
    static final class Query {

        private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new HashMap<>();

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            with(name, value);
        }

        void none() {
            conditions.add("1 = 0");
        }

        void with(String name, Object value) {
            values.put(name, value);
        }

        String text() {
            return String.join(" and ", conditions);
        }

        Map<String, Object> values() {
            return values;
        }
    }
}
