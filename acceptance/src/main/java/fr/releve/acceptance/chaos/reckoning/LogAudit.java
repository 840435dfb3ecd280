package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import fr.releve.acceptance.chaos.reckoning.Inventory.Line;
import fr.releve.acceptance.chaos.reckoning.Inventory.State;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what people were told is done against matching's database: each deed is one line of the log, the log leads to the state, and
 * nobody did what was not asked.
 */
final class LogAudit {

    /** What may happen to one proposal or placement more than once. */
    private static final Set<String> OFTEN = Set.of(
            "REMIND",
            "EXTEND",
            "ASK_EXTENSION",
            "DECLINE_EXTENSION",
            "SIGN_AMENDMENT",
            "SEAL_AMENDMENT",
            "TRANSMIT_AMENDMENT",
            "LAPSE",
            "LAPSE_FURTHER",
            "SHORTEN");

    private final Ledger ledger;
    private final Inventory found;
    private final Verdict verdict;

    LogAudit(Ledger ledger, Inventory found, Verdict verdict) {
        this.ledger = ledger;
        this.found = found;
        this.verdict = verdict;
    }

    void check() {
        var logs = found.logs();
        ledger.done()
                .forEach((deed, times) ->
                        acknowledged(deed, times, log(logs, deed.what().matter(), deed)));
        logs.forEach(this::leadsToItsState);
        logs.forEach(this::onceAndAsked);
        found.states().stream()
                .filter(it -> it.affair().matter() == Matter.PROPOSAL && it.byDoctor() && it.byHost())
                .forEach(it -> agreed(it, logs));
    }

    private void acknowledged(Deed deed, int times, List<Line> log) {
        if (times > 1 && !deed.what().mayBeRepeated()) {
            verdict.doubled(deed + " was acknowledged " + times + " times");
        }
        if (log.stream().noneMatch(it -> isLineOf(it, deed))) {
            verdict.lost(deed + " is not in the log");
        }
        if (!shows(deed)) {
            verdict.lost(deed + " does not show: the proposal is " + status(Matter.PROPOSAL, deed) + ", the placement "
                    + status(Matter.PLACEMENT, deed));
        }
    }

    private boolean shows(Deed deed) {
        return found.state(deed.what().matter(), deed.proposal())
                .filter(it -> shows(deed, it))
                .isPresent();
    }

    private boolean shows(Deed deed, State it) {
        return switch (deed.what()) {
            case APPROVE -> it.passed() && !Set.of("PROPOSED", "REJECTED").contains(it.status());
            case REJECT -> it.passed() && it.status().equals("REJECTED");
            case ACCEPT, SIGN -> deed.by() == Side.DOCTOR ? it.byDoctor() : it.byHost();
            case DECLINE -> it.status().equals("DECLINED");
            case TRANSMIT -> it.passed();
            case CANCEL ->
                it.status().equals("CANCELLED") && status(Matter.PROPOSAL, deed).equals("CANCELLED");
        };
    }

    private String status(Matter matter, Deed deed) {
        return found.state(matter, deed.proposal()).map(State::status).orElse("nowhere");
    }

    /** Without a gap, each line going on where the one before ended, and as many as the state says were written and told. */
    private void leadsToItsState(Affair affair, List<Line> log) {
        var state = found.state(affair.matter(), affair.id());
        if (state.isEmpty()) {
            verdict.lost("the " + affair + ", of which there is a log");
            return;
        }
        for (int i = 0; i < log.size(); i++) {
            var it = log.get(i);
            if (it.number() != i + 1
                    || (i > 0 && !it.from().equals(log.get(i - 1).to()))) {
                verdict.lost("a line of the log of " + affair + " before its number " + it.number() + ", " + it.deed());
                return;
            }
        }
        var it = state.get();
        long told = log.stream().filter(Told::isTold).count();
        if (log.isEmpty()
                || !log.getLast().to().equals(it.status())
                || it.entries() != log.size()
                || it.sequence() != told) {
            verdict.lost("the log of %s leads to %s with %d lines and %d events; it is %s with %d and %d"
                    .formatted(
                            affair,
                            log.isEmpty() ? "nothing" : log.getLast().to(),
                            log.size(),
                            told,
                            it.status(),
                            it.entries(),
                            it.sequence()));
        }
    }

    private void onceAndAsked(Affair affair, List<Line> log) {
        Map<String, Integer> times = new HashMap<>();
        for (Line line : log) {
            String what = line.deed() + " by " + line.actor();
            if (times.merge(what, 1, Integer::sum) == 2 && !OFTEN.contains(line.deed())) {
                verdict.doubled(what + " is in the log of " + affair + " more than once");
            }
            deed(line)
                    .filter(it -> !ledger.wasAsked(it))
                    .ifPresent(it -> verdict.doubled(it + " was asked by nobody and is in the log"));
        }
    }

    /** Of two sides that said yes, there is one agreement and one placement. */
    private void agreed(State it, Map<Affair, List<Line>> logs) {
        for (Matter matter : Matter.values()) {
            var affair = new Affair(matter, it.affair().id());
            if (logs.getOrDefault(affair, List.of()).stream()
                    .noneMatch(line -> line.deed().equals("AGREE"))) {
                verdict.lost("the agreement of both sides in the log of " + affair);
            }
        }
    }

    private static List<Line> log(Map<Affair, List<Line>> logs, Matter matter, Deed deed) {
        return logs.getOrDefault(new Affair(matter, deed.proposal()), List.of());
    }

    private static boolean isLineOf(Line line, Deed deed) {
        return deed(line).filter(deed::equals).isPresent();
    }

    /** Empty if nobody of ours did it. */
    private static Optional<Deed> deed(Line line) {
        var what = Arrays.stream(What.values())
                .filter(it -> it.matter() == line.affair().matter() && it.isCalled(line.deed()))
                .findFirst();
        var by = Arrays.stream(Side.values())
                .filter(it -> it.name().equals(line.actor()))
                .findFirst();
        return what.flatMap(
                it -> by.map(side -> new Deed(it, side, line.affair().id())));
    }
}
