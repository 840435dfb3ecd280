package fr.releve.matching.proposal;

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

        /** Whether what nobody was offered yet is among it. */
        default boolean seesUnoffered() {
            return false;
        }

        /** Every proposal, for coordinators of all territories. */
        record Everything() implements Scope {

            @Override
            public boolean seesUnoffered() {
                return true;
            }
        }

        /** Every proposal of some territories, for their coordinators. */
        record OfTerritories(Set<String> sirens) implements Scope {

            @Override
            public boolean seesUnoffered() {
                return true;
            }
        }

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

    Conditions conditions() {
        var wanted = Conditions.within(scope);
        if (!scope.seesUnoffered()) {
            wanted.and("answers.offeredAt is not null");
        }
        if (practitioner != null && scope instanceof Scope.OfferedToHost it && !it.mayAskFor(practitioner)) {
            wanted.and("1 = 0");
        }
        wanted.andEquals("status", status);
        wanted.andEquals("vacancyId", vacancy);
        wanted.andEquals("practitionerId", practitioner);
        return wanted;
    }
}
