package fr.releve.acceptance.chaos.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what spouses were told against profile's database, the last word of the topic, and what matching knows of them. */
final class SpouseAudit {

    private final Ledger ledger;
    private final Verdict verdict;

    SpouseAudit(Ledger ledger, Verdict verdict) {
        this.ledger = ledger;
        this.verdict = verdict;
    }

    /**
     * A spouse as profile keeps them.
     *
     * @param version of those who opted in, as the topic carries it
     */
    record Kept(String id, Search search, long version) {

        private Optional<Long> told() {
            return search.optedIn() ? Optional.of(version) : Optional.empty();
        }
    }

    /**
     * @param last version of the last record of each key; empty after a tombstone
     * @param known to matching, with their version
     */
    void check(List<Kept> spouses, Map<String, Optional<Long>> last, Map<String, Long> known) {
        ledger.searched().forEach((id, told) -> {
            var found = spouses.stream().filter(it -> it.id().equals(id)).findFirst();
            if (found.isEmpty()) {
                verdict.lost("spouse " + id + " who was told to have joined");
            } else if (!found.get().search().equals(told)
                    && !found.get().search().equals(ledger.wished().get(id))) {
                verdict.lost("what spouse " + id + " looks for: told " + told + ", found "
                        + found.get().search());
            }
        });
        spouses.forEach(it -> {
            var onTopic = last.getOrDefault(it.id(), Optional.empty());
            if (!onTopic.equals(it.told())) {
                verdict.lost("the last word of spouse " + it.id() + " on the topic: kept " + it.told() + ", told "
                        + onTopic);
            }
            var copy = Optional.ofNullable(known.get(it.id()));
            if (!copy.equals(it.told())) {
                verdict.lost("spouse " + it.id() + " in matching: kept " + it.told() + ", known " + copy);
            }
        });
    }
}
