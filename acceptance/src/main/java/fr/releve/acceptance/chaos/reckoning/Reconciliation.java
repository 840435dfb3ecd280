package fr.releve.acceptance.chaos.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Heard;
import fr.releve.acceptance.watch.ProposalNews;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Compares what people were told with the API, the databases, the topics and the mailbox. */
public final class Reconciliation {

    private static final Pattern MAIL_ID = Pattern.compile("(?im)^Message-ID:\\s*<?([0-9a-f-]{36})");

    private final Instance instance;
    private final Ledger ledger;
    private final Session coordinator;
    private final Verdict verdict;
    private final Map<String, JsonNode> proposals = new TreeMap<>();
    private final Map<String, Set<String>> heard = new HashMap<>();

    public Reconciliation(Instance instance, Ledger ledger, Session coordinator, Verdict verdict) {
        this.instance = instance;
        this.ledger = ledger;
        this.coordinator = coordinator;
        this.verdict = verdict;
    }

    public void compare(int brokenRecords, List<String> spoiled) {
        readProposals();
        readTopic();
        doctors();
        vacancies();
        decisions();
        bookings();
        mails();
        deadLetters(brokenRecords, spoiled);
    }

    private void readProposals() {
        String after = "";
        do {
            var page = coordinator
                    .get("/api/proposals?limit=100" + after)
                    .expect(200)
                    .json();
            page.path("items").forEach(it -> proposals.put(it.path("id").asText(), it));
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
    }

    /** The same event twice has the same id; the same step twice under two ids was done twice. */
    private void readTopic() {
        var ids = new HashMap<String, Set<String>>();
        try (var reader = TopicReader.of(instance.brokers(), List.of(Topics.PLACEMENT_PROPOSALS))) {
            for (Heard record : reader.all()) {
                if (record.key().startsWith("broken-") || record.isTombstone()) {
                    continue;
                }
                var news = ProposalNews.read(record.value());
                heard.computeIfAbsent(news.proposal(), it -> new HashSet<>()).add(news.type());
                ids.computeIfAbsent(
                                news.proposal() + " "
                                        + news.body().path("sequence").asText(),
                                it -> new HashSet<>())
                        .add(record.headers().getOrDefault("ce_id", ""));
            }
        }
        ids.forEach((step, told) -> {
            if (told.size() > 1) {
                verdict.doubled("step " + step + " of a proposal is on Kafka under " + told.size() + " ids");
            }
        });
    }

    private void doctors() {
        try (var profile = instance.database("profile")) {
            var known = new HashSet<String>();
            profile.rows("select id from practitioner").forEach(it -> known.add(it.getFirst()));
            ledger.registered.forEach((account, id) -> {
                if (!known.contains(id)) {
                    verdict.lost("doctor " + id + " who was told to be registered");
                }
            });
            profile.rows("select email, count(*) from practitioner group by email having count(*) > 1")
                    .forEach(it -> verdict.doubled("a doctor is registered " + it.getLast() + " times"));
        }
    }

    /** @param days of a doctor as the API shows them now */
    public void offer(String doctor, List<String> days) {
        var told = ledger.offered.get(doctor);
        if (told != null && !days.equals(told) && !days.equals(ledger.wanted.get(doctor))) {
            verdict.lost("the days of doctor " + doctor + ": told " + told.size() + ", found " + days.size());
        }
    }

    private void vacancies() {
        try (var profile = instance.database("profile")) {
            var states = new HashMap<String, String>();
            profile.rows("select id, status from vacancy").forEach(it -> states.put(it.getFirst(), it.getLast()));
            ledger.posted.forEach((title, id) -> {
                if (!states.containsKey(id)) {
                    verdict.lost("vacancy " + id + " that was told to be posted");
                }
            });
            ledger.published.stream()
                    .filter(it -> "DRAFT".equals(states.get(it)))
                    .forEach(it -> verdict.lost("the publication of vacancy " + it));
            profile.rows("select title, count(*) from vacancy group by title having count(*) > 1")
                    .forEach(it ->
                            verdict.doubled("vacancy \"" + it.getFirst() + "\" was posted " + it.getLast() + " times"));
        }
    }

    private void decisions() {
        ledger.approved.forEach(it -> expect(it, "proposal.approved", "decidedAt"));
        ledger.acceptedByDoctor.forEach(it -> expect(it, "proposal.accepted", "doctorAccepted"));
        ledger.acceptedByHost.forEach(it -> expect(it, "proposal.accepted", "hostAccepted"));
        proposals.forEach((id, proposal) -> {
            if (proposal.path("status").asText().equals("AGREED")) {
                expect(id, "proposal.agreed", "id");
            }
        });
    }

    private void expect(String proposal, String event, String field) {
        var found = proposals.get(proposal);
        if (found == null
                || !found.hasNonNull(field)
                || found.path(field).asText().equals("false")) {
            verdict.lost(event + " of proposal " + proposal + " in the API");
        }
        if (!heard.getOrDefault(proposal, Set.of()).contains(event)) {
            verdict.lost(event + " of proposal " + proposal + " on Kafka");
        }
    }

    private void bookings() {
        var doctors = new HashMap<String, String>();
        var places = new HashMap<String, String>();
        proposals.forEach((id, proposal) -> {
            if (Set.of("OFFERED", "AGREED").contains(proposal.path("status").asText())) {
                proposal.path("halfDays").forEach(halfDay -> {
                    book(doctors, "doctor " + proposal.path("practitionerId").asText(), halfDay.asText(), id);
                    book(places, "vacancy " + proposal.path("vacancyId").asText(), halfDay.asText(), id);
                });
            }
        });
    }

    private void book(Map<String, String> taken, String who, String halfDay, String proposal) {
        String other = taken.put(who + " " + halfDay, proposal);
        if (other != null) {
            verdict.doubleBooked(who + " on " + halfDay + " by " + other + " and " + proposal);
        }
    }

    /** A mail whose sending was not recorded goes out again under the same id, which mail programs show once. */
    private void mails() {
        var arrived = new ArrayList<String>();
        for (String mail : instance.rawMails()) {
            var id = MAIL_ID.matcher(mail);
            if (id.find()) {
                arrived.add(id.group(1));
            }
        }
        var known = new HashSet<>(arrived);
        try (var notification = instance.database("notification")) {
            notification.rows("select id from delivery where state = 'SENT'").stream()
                    .map(List::getFirst)
                    .filter(it -> !known.contains(it))
                    .forEach(it -> verdict.lost("the mail of delivery " + it));
            var messages = new HashSet<String>();
            notification
                    .rows("select distinct proposal_id from message where kind = 'OFFERED'")
                    .forEach(it -> messages.add(it.getFirst()));
            heard.forEach((proposal, events) -> {
                if (events.contains("proposal.offered") && !messages.contains(proposal)) {
                    verdict.lost("the notification of the offer " + proposal);
                }
            });
        }
    }

    private void deadLetters(int sent, List<String> spoiled) {
        var topics = spoiled.stream().map(Topics::deadLetters).toList();
        try (var reader = TopicReader.of(instance.brokers(), topics)) {
            var keys = new HashSet<String>();
            reader.all().forEach(it -> keys.add(it.key()));
            if (keys.stream().filter(it -> it.startsWith("broken-")).count() < sent) {
                verdict.lost("broken records: " + sent + " sent, dead letters " + keys);
            }
            keys.stream()
                    .filter(it -> !it.startsWith("broken-"))
                    .forEach(it -> verdict.lost("a sound record among the dead letters: " + it));
        }
    }
}
