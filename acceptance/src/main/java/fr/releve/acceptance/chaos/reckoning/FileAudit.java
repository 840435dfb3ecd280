package fr.releve.acceptance.chaos.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what was told of doctors' files, by doctors and by who vouched for them, against profile's database and the topic of papers. */
final class FileAudit {

    private final Ledger ledger;
    private final Verdict verdict;

    FileAudit(Ledger ledger, Verdict verdict) {
        this.ledger = ledger;
        this.verdict = verdict;
    }

    /** A doctor's file as profile keeps it. */
    record Kept(String doctor, LocalDate insuredUntil, boolean attested) {}

    /** @param attestations on the topic by doctor; one that was sent again under its own id is one */
    void check(List<Kept> files, Map<String, Long> attestations) {
        var kept = files.stream().collect(Collectors.toMap(Kept::doctor, Function.identity()));
        ledger.registered().values().stream()
                .filter(it -> !kept.containsKey(it))
                .forEach(it -> verdict.lost("doctor " + it + " who was told to be registered"));
        kept.values().forEach(it -> {
            insurance(it);
            attestation(it, attestations.getOrDefault(it.doctor(), 0L));
        });
    }

    private void insurance(Kept file) {
        var told = ledger.insured().get(file.doctor());
        if (told != null
                && !file.insuredUntil().equals(told)
                && !file.insuredUntil().equals(ledger.wantedInsured().get(file.doctor()))) {
            verdict.lost("the insurance of doctor " + file.doctor() + ": told until " + told + ", found until "
                    + file.insuredUntil());
        }
    }

    /** What was seen counts for as long as the file says the same, and a file that changes may be vouched for again. */
    private void attestation(Kept file, long told) {
        if (!ledger.attested().contains(file.doctor())) {
            return;
        }
        if (told == 0) {
            verdict.lost("the attestation of doctor " + file.doctor() + " is not on the topic");
        }
        if (!ledger.insured().containsKey(file.doctor())) {
            if (!file.attested()) {
                verdict.lost("the attestation of doctor " + file.doctor());
            }
            if (told > 1) {
                verdict.doubled("the attestation of doctor " + file.doctor() + " is on the topic " + told + " times");
            }
        }
    }
}
