package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.chaos.reckoning.Inventory.Letter;
import fr.releve.acceptance.chaos.reckoning.Inventory.Line;
import fr.releve.acceptance.chaos.reckoning.Inventory.Notice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds matching's logs against the mailbox: whom a line concerns got one mail about it, and nobody got another. A mail whose sending was
 * not recorded goes out again under the same id, which mail programs show once: it counts as one.
 */
final class MailAudit {

    private final Inventory found;
    private final Addresses addresses;
    private final Verdict verdict;

    MailAudit(Inventory found, Addresses addresses, Verdict verdict) {
        this.found = found;
        this.addresses = addresses;
        this.verdict = verdict;
    }

    /**
     * Where people get their mails.
     *
     * @param doctors by practitioner id
     */
    record Addresses(Map<String, String> doctors, String host, String coordination) {

        private String of(String reader, String practitioner) {
            return switch (reader) {
                case Told.DOCTOR -> doctors.getOrDefault(practitioner, "a doctor without address");
                case Told.HOST -> host;
                default -> coordination;
            };
        }
    }

    /** A mail of one kind to one address about one proposal or placement. */
    private record Wanted(Affair affair, String kind, String to) {

        @Override
        public String toString() {
            return "the mail " + kind + " about " + affair + " to " + to;
        }
    }

    void check() {
        var owed = owed();
        var arrived = arrived();
        owed.stream()
                .filter(it -> !arrived.containsKey(it) && !mayStayAway(it))
                .forEach(it -> verdict.lost(it.toString()));
        arrived.forEach((mail, deliveries) -> {
            if (!owed.contains(mail)) {
                verdict.doubled(mail + ", of which the log says nothing");
            }
            if (deliveries.size() > 1) {
                verdict.doubled(mail + " came under " + deliveries.size() + " ids");
            }
        });
    }

    /** A mail that was under way when what it tells fell is not sent: it says how to reach the other side. */
    private boolean mayStayAway(Wanted mail) {
        return mail.kind().equals(Told.AGREED)
                && found.logs().getOrDefault(mail.affair(), List.of()).stream()
                        .anyMatch(it -> it.deed().equals("FALL"));
    }

    private Set<Wanted> owed() {
        Set<Wanted> owed = new HashSet<>();
        found.logs().forEach((affair, log) -> {
            boolean offered = log.stream().anyMatch(it -> it.deed().equals("OFFER"));
            log.forEach(line -> owed.addAll(owed(line, offered)));
        });
        return owed;
    }

    private List<Wanted> owed(Line line, boolean offered) {
        return Told.mail(line).stream()
                .flatMap(kind -> Told.readers(line, offered).stream()
                        .map(reader -> new Wanted(line.affair(), kind, address(line.affair(), reader))))
                .toList();
    }

    /** The ids under which each mail came. */
    private Map<Wanted, Set<String>> arrived() {
        Map<String, Notice> notices = new HashMap<>();
        found.notices().forEach(it -> notices.put(it.delivery(), it));
        Map<Wanted, Set<String>> arrived = new HashMap<>();
        for (Letter letter : found.letters()) {
            var notice = notices.get(letter.delivery());
            if (notice == null) {
                verdict.doubled("a mail to " + letter.to() + " that notification knows nothing of");
            } else if (Told.isMail(notice.affair().matter(), notice.kind())) {
                arrived.computeIfAbsent(new Wanted(notice.affair(), notice.kind(), letter.to()), it -> new HashSet<>())
                        .add(letter.delivery());
            }
        }
        return arrived;
    }

    private String address(Affair affair, String reader) {
        return addresses.of(
                reader,
                found.state(Matter.PROPOSAL, affair.id())
                        .map(Inventory.State::practitioner)
                        .orElse(""));
    }
}
