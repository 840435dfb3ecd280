package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import fr.releve.acceptance.chaos.reckoning.Inventory.Event;
import fr.releve.acceptance.chaos.reckoning.Inventory.Letter;
import fr.releve.acceptance.chaos.reckoning.Inventory.Line;
import fr.releve.acceptance.chaos.reckoning.Inventory.Notice;
import fr.releve.acceptance.chaos.reckoning.Inventory.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would be found if everything went well; a test then takes something away or adds it again. */
final class Story {

    static final String DOCTOR = "doctor@chaos.example";
    static final String HOST = "host@chaos.example";
    static final String COORDINATION = "coordination@chaos.example";
    static final MailAudit.Addresses ADDRESSES = new MailAudit.Addresses(Map.of("d", DOCTOR), HOST, COORDINATION);

    final Ledger ledger = new Ledger();
    final Map<Affair, State> states = new LinkedHashMap<>();
    final List<Line> lines = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final List<Letter> letters = new ArrayList<>();

    static Affair proposal(String id) {
        return new Affair(Matter.PROPOSAL, id);
    }

    static Affair placement(String id) {
        return new Affair(Matter.PLACEMENT, id);
    }

    /** Every deed once: one proposal rejected, two declined, one agreed and kept, one agreed and given back, one signed and sent. */
    static Story ofEverything() {
        return new Story()
                .rejected("rejected")
                .offered("declined")
                .declined("declined", Side.DOCTOR)
                .offered("refused")
                .accepted("refused", Side.DOCTOR)
                .declined("refused", Side.HOST)
                .agreed("kept")
                .agreed("cancelled")
                .cancelled("cancelled", Side.HOST)
                .agreed("sent")
                .signed("sent", Side.HOST, Side.DOCTOR)
                .transmitted("sent", Side.HOST);
    }

    Story rejected(String id) {
        published(id);
        did(What.REJECT, Side.COORDINATOR, id);
        line(proposal(id), "COORDINATOR", "REJECT", "REJECTED");
        event(proposal(id), "proposal.rejected", "");
        decide(id);
        return this;
    }

    Story offered(String id) {
        published(id);
        did(What.APPROVE, Side.COORDINATOR, id);
        line(proposal(id), "COORDINATOR", "APPROVE", "PROPOSED");
        event(proposal(id), "proposal.approved", "");
        line(proposal(id), "SYSTEM", "OFFER", "OFFERED");
        event(proposal(id), "proposal.offered", "");
        mails(proposal(id), "OFFERED", "DOCTOR", "HOST");
        decide(id);
        return this;
    }

    Story accepted(String id, Side side) {
        did(What.ACCEPT, side, id);
        line(proposal(id), side.name(), "ACCEPT", "OFFERED");
        event(proposal(id), "proposal.accepted", side.name());
        var it = state(proposal(id));
        put(new State(
                it.affair(),
                it.status(),
                it.entries(),
                it.sequence(),
                it.practitioner(),
                true,
                it.byDoctor() || side == Side.DOCTOR,
                it.byHost() || side == Side.HOST));
        return this;
    }

    Story declined(String id, Side side) {
        did(What.DECLINE, side, id);
        line(proposal(id), side.name(), "DECLINE", "DECLINED");
        event(proposal(id), "proposal.declined", side.name());
        mails(proposal(id), "DECLINED", "DOCTOR", "HOST");
        return this;
    }

    Story agreed(String id) {
        offered(id).accepted(id, Side.DOCTOR).accepted(id, Side.HOST);
        line(proposal(id), "SYSTEM", "AGREE", "AGREED");
        event(proposal(id), "proposal.agreed", "");
        mails(proposal(id), "AGREED", "DOCTOR", "HOST");
        put(new State(placement(id), "AGREED", 0, 0, "d", false, false, false));
        line(placement(id), "SYSTEM", "AGREE", "AGREED");
        return this;
    }

    Story cancelled(String id, Side side) {
        did(What.CANCEL, side, id);
        line(placement(id), side.name(), "CANCEL", "CANCELLED");
        event(placement(id), "placement.cancelled", side.name());
        mails(placement(id), "CANCELLED", "DOCTOR", "HOST", "COORDINATOR");
        line(proposal(id), "SYSTEM", "FALL", "CANCELLED");
        return this;
    }

    Story signed(String id, Side first, Side second) {
        signs(id, first, "SIGN", "AGREED", second);
        signs(id, second, "SEAL", "SIGNED", first);
        return this;
    }

    private void signs(String id, Side side, String deed, String to, Side told) {
        did(What.SIGN, side, id);
        line(placement(id), side.name(), deed, to);
        event(placement(id), "placement.signed", side.name());
        mails(placement(id), "SIGNED", told.name());
        var it = state(placement(id));
        put(new State(
                it.affair(),
                it.status(),
                it.entries(),
                it.sequence(),
                it.practitioner(),
                it.passed(),
                it.byDoctor() || side == Side.DOCTOR,
                it.byHost() || side == Side.HOST));
    }

    Story transmitted(String id, Side side) {
        did(What.TRANSMIT, side, id);
        line(placement(id), side.name(), "TRANSMIT", "SENT_TO_ORDRE");
        event(placement(id), "placement.sent-to-ordre", "");
        mails(placement(id), "SENT_TO_ORDRE", "DOCTOR", "HOST");
        var it = state(placement(id));
        put(new State(
                it.affair(),
                it.status(),
                it.entries(),
                it.sequence(),
                it.practitioner(),
                true,
                it.byDoctor(),
                it.byHost()));
        return this;
    }

    /** The plan takes an offer back. */
    Story withdrawn(String id) {
        line(proposal(id), "SYSTEM", "WITHDRAW", "WITHDRAWN");
        event(proposal(id), "proposal.withdrawn", "");
        mails(proposal(id), "WITHDRAWN", "DOCTOR", "HOST");
        return this;
    }

    Inventory inventory() {
        return new Inventory(
                List.copyOf(states.values()),
                List.copyOf(lines),
                List.copyOf(events),
                List.copyOf(notices),
                List.copyOf(letters));
    }

    List<String> complaintsOfTheLog() {
        var verdict = new Verdict();
        new LogAudit(ledger, inventory(), verdict).check();
        return verdict.lines();
    }

    List<String> complaintsOfTheTopics() {
        var verdict = new Verdict();
        new TopicAudit(inventory(), verdict).check();
        return verdict.lines();
    }

    List<String> complaintsOfTheMailbox() {
        var verdict = new Verdict();
        new MailAudit(inventory(), ADDRESSES, verdict).check();
        return verdict.lines();
    }

    /** The log as it would be had a line never been written; its state knows as little of it. */
    void loseLine(Affair affair, String deed, String actor) {
        lines.removeIf(it -> it.affair().equals(affair)
                && it.deed().equals(deed)
                && it.actor().equals(actor));
    }

    void putStatus(Affair affair, String status) {
        var it = state(affair);
        put(new State(
                affair,
                status,
                it.entries(),
                it.sequence(),
                it.practitioner(),
                it.passed(),
                it.byDoctor(),
                it.byHost()));
    }

    void line(Affair affair, String actor, String deed, String to) {
        var it = state(affair);
        lines.add(new Line(affair, it.entries() + 1, actor, deed, it.status(), to));
        put(new State(
                affair,
                to,
                it.entries() + 1,
                it.sequence(),
                it.practitioner(),
                it.passed(),
                it.byDoctor(),
                it.byHost()));
    }

    State state(Affair affair) {
        return states.getOrDefault(affair, new State(affair, "PROPOSED", 0, 0, "d", false, false, false));
    }

    private void published(String id) {
        line(proposal(id), "SYSTEM", "PUBLISH", "PROPOSED");
        event(proposal(id), "proposal.published", "");
    }

    private void decide(String id) {
        var it = state(proposal(id));
        put(new State(it.affair(), it.status(), it.entries(), it.sequence(), it.practitioner(), true, false, false));
    }

    private void did(What what, Side side, String id) {
        var deed = new Deed(what, side, id);
        ledger.asks(deed);
        ledger.did(deed);
    }

    private void event(Affair affair, String type, String party) {
        var it = state(affair);
        long sequence = it.sequence() + 1;
        events.add(new Event(affair, sequence, type, party, affair + "#" + sequence));
        put(new State(
                affair,
                it.status(),
                it.entries(),
                sequence,
                it.practitioner(),
                it.passed(),
                it.byDoctor(),
                it.byHost()));
    }

    private void mails(Affair affair, String kind, String... readers) {
        for (String reader : readers) {
            String delivery = affair + " " + kind + " " + reader;
            notices.add(new Notice(delivery, affair, kind, reader));
            letters.add(new Letter(delivery, address(reader)));
        }
    }

    static String address(String reader) {
        return switch (reader) {
            case "DOCTOR" -> DOCTOR;
            case "HOST" -> HOST;
            default -> COORDINATION;
        };
    }

    private void put(State state) {
        states.put(state.affair(), state);
    }
}
