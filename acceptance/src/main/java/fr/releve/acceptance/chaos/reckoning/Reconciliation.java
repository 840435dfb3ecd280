package fr.releve.acceptance.chaos.reckoning;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.watch.Database;
import fr.releve.acceptance.watch.TopicReader;
import fr.releve.contracts.Topics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what people were told with the API, the databases, the topics and the mailbox. */
public final class Reconciliation {

    private static final String COORDINATION = "coordination@releve.example";

    private final Instance instance;
    private final Ledger ledger;
    private final Session coordinator;
    private final String host;
    private final Verdict verdict;
    private int warned;

    /** @param host the address of whoever answers for the vacancies */
    public Reconciliation(Instance instance, Ledger ledger, Session coordinator, String host, Verdict verdict) {
        this.instance = instance;
        this.ledger = ledger;
        this.coordinator = coordinator;
        this.host = host;
        this.verdict = verdict;
    }

    /**
     * @param broken values by topic and key of records that nobody can read
     * @return how many mails went out again because nobody could tell whether they had
     */
    public long compare(Map<String, Map<String, String>> broken) {
        var proposals = readProposals();
        var found = new TakeInventory(instance).handle();
        new LogAudit(ledger, found, verdict).check();
        new TopicAudit(found, verdict).check();
        shown(proposals, found);
        bookings(proposals);
        try (var profile = instance.database("profile")) {
            doctors(profile);
            vacancies(profile);
            leads(profile);
            new MailAudit(found, new MailAudit.Addresses(addresses(profile), host, COORDINATION), verdict).check();
        }
        mails(found);
        spousesAndPapers();
        deadLetters(broken);
        return found.repeatedLetters();
    }

    private Map<String, JsonNode> readProposals() {
        var proposals = new TreeMap<String, JsonNode>();
        String after = "";
        do {
            var page = coordinator
                    .get("/api/proposals?limit=100" + after)
                    .expect(200)
                    .json();
            page.path("items").forEach(it -> proposals.put(it.path("id").asText(), it));
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return proposals;
    }

    /** What the database has, the API shows. */
    private void shown(Map<String, JsonNode> proposals, Inventory found) {
        found.states().stream()
                .filter(it -> it.affair().matter() == Matter.PROPOSAL)
                .forEach(it -> {
                    var shown = proposals.get(it.affair().id());
                    String status =
                            shown == null ? "absent" : shown.path("status").asText();
                    if (!status.equals(it.status())) {
                        verdict.lost(it.affair() + " in the API: it is " + it.status() + " and shown as " + status);
                    }
                });
    }

    private void doctors(Database profile) {
        new FileAudit(ledger, verdict).check(ReadFiles.files(profile), new ReadFiles(instance).toldAttestations());
        profile.rows("select email, count(*) from practitioner group by email having count(*) > 1")
                .forEach(it -> verdict.doubled("a doctor is registered " + it.getLast() + " times"));
    }

    /** @param days of a doctor as the API shows them now */
    public void offer(String doctor, List<String> days) {
        var told = ledger.offered().get(doctor);
        if (told != null && !days.equals(told) && !days.equals(ledger.wanted().get(doctor))) {
            verdict.lost("the days of doctor " + doctor + ": told " + told.size() + ", found " + days.size());
        }
    }

    private void vacancies(Database profile) {
        var states = new HashMap<String, String>();
        profile.rows("select id, status from vacancy").forEach(it -> states.put(it.getFirst(), it.getLast()));
        var publications = new HashMap<String, Long>();
        profile.rows("select vacancy_id, count(*) from vacancy_log where deed = 'PUBLISH' group by vacancy_id")
                .forEach(it -> publications.put(it.getFirst(), Long.parseLong(it.getLast())));
        new VacancyAudit(ledger, verdict).check(states, publications);
        profile.rows("select title, count(*) from vacancy group by title having count(*) > 1")
                .forEach(it ->
                        verdict.doubled("vacancy \"" + it.getFirst() + "\" was posted " + it.getLast() + " times"));
    }

    private void leads(Database profile) {
        var known = ids(profile, "job_lead");
        ledger.leads().stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> verdict.lost("job lead " + it + " that was told to be posted"));
        profile.rows("select title, count(*) from job_lead group by title having count(*) > 1")
                .forEach(it ->
                        verdict.doubled("job lead \"" + it.getFirst() + "\" was posted " + it.getLast() + " times"));
    }

    private void bookings(Map<String, JsonNode> proposals) {
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

    /** Of every kind: what notification holds to be sent has arrived. */
    private void mails(Inventory found) {
        var arrived = found.letters().stream().map(Inventory.Letter::delivery).collect(Collectors.toSet());
        try (var notification = instance.database("notification")) {
            notification.rows("select id from delivery where state = 'SENT'").stream()
                    .map(List::getFirst)
                    .filter(it -> !arrived.contains(it))
                    .forEach(it -> verdict.lost("the mail of delivery " + it));
        }
    }

    private void spousesAndPapers() {
        var read = new ReadFiles(instance);
        try (var profile = instance.database("profile");
                var matching = instance.database("matching");
                var notification = instance.database("notification")) {
            new SpouseAudit(ledger, verdict)
                    .check(ReadFiles.spouses(profile), read.lastWords(), ReadFiles.knownSpouses(matching));
            profile.rows("select account, count(*) from spouse group by account having count(*) > 1")
                    .forEach(it -> verdict.doubled("a spouse joined " + it.getLast() + " times"));
            var warnings = ReadFiles.warnings(profile);
            warned = warnings.size();
            new PaperAudit(verdict).check(warnings, read.toldOfPapers(), ReadFiles.messagesAboutPapers(notification));
        }
    }

    /** Papers of which doctors were warned. */
    public int warned() {
        return warned;
    }

    private void deadLetters(Map<String, Map<String, String>> broken) {
        var topics = broken.keySet().stream().map(Topics::deadLetters).toList();
        try (var reader = TopicReader.of(instance.brokers(), topics)) {
            new DeadLetters(verdict).check(broken, reader.all());
        }
    }

    private static Set<String> ids(Database profile, String table) {
        return profile.rows("select id from " + table).stream()
                .map(List::getFirst)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> addresses(Database profile) {
        return profile.rows("select id, email from practitioner").stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));
    }
}
