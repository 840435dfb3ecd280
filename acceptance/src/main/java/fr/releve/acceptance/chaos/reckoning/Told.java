package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.chaos.reckoning.Inventory.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What matching tells of the lines of its logs, and whom notification writes to about them. */
final class Told {

    static final String DOCTOR = "DOCTOR";
    static final String HOST = "HOST";
    static final String COORDINATOR = "COORDINATOR";

    static final String AGREED = "AGREED";

    private static final Map<Matter, Set<String>> UNTOLD =
            Map.of(Matter.PROPOSAL, Set.of("FALL", "EXTEND", "SHORTEN", "JOIN"), Matter.PLACEMENT, Set.of("AGREE"));

    private static final Map<Matter, Map<String, String>> TYPES = Map.of(
            Matter.PROPOSAL,
            Map.ofEntries(
                    Map.entry("PUBLISH", "proposal.published"),
                    Map.entry("APPROVE", "proposal.approved"),
                    Map.entry("REJECT", "proposal.rejected"),
                    Map.entry("OFFER", "proposal.offered"),
                    Map.entry("ACCEPT", "proposal.accepted"),
                    Map.entry("AGREE", "proposal.agreed"),
                    Map.entry("DECLINE", "proposal.declined"),
                    Map.entry("EXPIRE", "proposal.expired"),
                    Map.entry("WITHDRAW", "proposal.withdrawn"),
                    Map.entry("SUPERSEDE", "proposal.superseded"),
                    Map.entry("ESCALATE", "proposal.escalated"),
                    Map.entry("REMIND", "proposal.reminded")),
            Matter.PLACEMENT,
            Map.of(
                    "SIGN", "placement.signed",
                    "SEAL", "placement.signed",
                    "TRANSMIT", "placement.sent-to-ordre",
                    "CANCEL", "placement.cancelled",
                    "REMIND", "placement.reminded"));

    /** Those whose event says who it was. */
    private static final Set<String> WITH_NAME = Set.of("ACCEPT", "DECLINE", "CANCEL", "SIGN", "SEAL");

    private static final List<String> BOTH = List.of(DOCTOR, HOST);

    /** Kinds of mail that a few minutes bring, by the deed that brings them. */
    private static final Map<Matter, Map<String, String>> MAILS = Map.of(
            Matter.PROPOSAL,
            Map.of("OFFER", "OFFERED", "AGREE", AGREED, "DECLINE", "DECLINED", "WITHDRAW", "WITHDRAWN"),
            Matter.PLACEMENT,
            Map.of("SIGN", "SIGNED", "SEAL", "SIGNED", "TRANSMIT", "SENT_TO_ORDRE", "CANCEL", "CANCELLED"));

    private Told() {}

    static boolean isTold(Line line) {
        return !UNTOLD.getOrDefault(line.affair().matter(), Set.of()).contains(line.deed());
    }

    /** Of what is told; empty if nothing of that kind happens here. */
    static Optional<String> type(Line line) {
        return Optional.ofNullable(
                TYPES.getOrDefault(line.affair().matter(), Map.of()).get(line.deed()));
    }

    static boolean saysWho(Line line) {
        return WITH_NAME.contains(line.deed());
    }

    /** The kind of mail about a line; empty if nobody is written to. */
    static Optional<String> mail(Line line) {
        return Optional.ofNullable(
                MAILS.getOrDefault(line.affair().matter(), Map.of()).get(line.deed()));
    }

    /** Whether mails of this kind follow from the logs alone. */
    static boolean isMail(Matter matter, String kind) {
        return MAILS.getOrDefault(matter, Map.of()).containsValue(kind);
    }

    /**
     * Before an offer, neither side knows of the proposal; whoever signs tells the other side; that a placement falls, the coordination
     * hears too.
     */
    static List<String> readers(Line line, boolean offered) {
        if (line.affair().matter() == Matter.PROPOSAL) {
            return offered ? BOTH : List.of();
        }
        return switch (line.deed()) {
            case "SIGN", "SEAL" ->
                BOTH.stream().filter(it -> !it.equals(line.actor())).toList();
            case "TRANSMIT" -> BOTH;
            default -> List.of(DOCTOR, HOST, COORDINATOR);
        };
    }
}
