package fr.releve.acceptance.chaos.reckoning;

import fr.releve.acceptance.chaos.reckoning.Deed.Side;
import fr.releve.acceptance.chaos.reckoning.Deed.What;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What people asked for and what they were told is done. Whatever was acknowledged must be found afterwards, once. */
public final class Ledger {

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final Map<String, String> registered = new ConcurrentHashMap<>();
    private final Map<String, List<String>> offered = new ConcurrentHashMap<>();
    private final Map<String, List<String>> wanted = new ConcurrentHashMap<>();
    private final Map<String, Search> searched = new ConcurrentHashMap<>();
    private final Map<String, Search> wished = new ConcurrentHashMap<>();
    private final AtomicLong searches = new AtomicLong();
    private final Map<String, LocalDate> insured = new ConcurrentHashMap<>();
    private final Map<String, LocalDate> wantedInsured = new ConcurrentHashMap<>();
    private final AtomicLong insurances = new AtomicLong();
    private final Set<String> attested = ConcurrentHashMap.newKeySet();
    private final Map<String, String> posted = new ConcurrentHashMap<>();
    private final Set<String> published = ConcurrentHashMap.newKeySet();
    private final Set<String> leads = ConcurrentHashMap.newKeySet();
    private final Set<Deed> asked = ConcurrentHashMap.newKeySet();
    private final Map<Deed, Integer> done = new ConcurrentHashMap<>();

    /** A request, whatever becomes of it. */
    public void asked() {
        requests.incrementAndGet();
    }

    /** A change that was acknowledged. */
    public void answered() {
        acknowledged.incrementAndGet();
    }

    public void registers(String account, String practitioner) {
        registered.put(account, practitioner);
    }

    /** The days that a doctor is about to ask for: a request whose answer gets lost may have been heard. */
    public void wants(String practitioner, List<String> halfDays) {
        wanted.put(practitioner, halfDays);
    }

    /** The days that a doctor was told are offered. */
    public void offers(String practitioner, List<String> halfDays) {
        offered.put(practitioner, halfDays);
    }

    /** What a spouse is about to look for: as with days, a request whose answer gets lost may have been heard. */
    public void wishes(String spouse, Search search) {
        wished.put(spouse, search);
    }

    /** What a spouse was told is looked for. */
    public void searches(String spouse, Search search) {
        searches.incrementAndGet();
        searched.put(spouse, search);
    }

    /** The last day of an insurance that a doctor is about to write into their file: as with days, it may have been heard. */
    public void wantsInsured(String practitioner, LocalDate until) {
        wantedInsured.put(practitioner, until);
    }

    /** The last day of an insurance that a doctor was told stands in their file. */
    public void insures(String practitioner, LocalDate until) {
        insurances.incrementAndGet();
        insured.put(practitioner, until);
    }

    /** A coordinator was told that what they say of a doctor's papers counts. */
    public void attests(String practitioner) {
        attested.add(practitioner);
    }

    /** @param title meant once */
    public void posts(String title, String vacancy) {
        posted.put(title, vacancy);
    }

    public void publishes(String vacancy) {
        published.add(vacancy);
    }

    public void postsLead(String lead) {
        leads.add(lead);
    }

    /** Somebody is about to ask for it: it may be done although no answer ever says so. */
    public void asks(Deed deed) {
        asked.add(deed);
    }

    /** Somebody was told that it is done. */
    public void did(Deed deed) {
        done.merge(deed, 1, Integer::sum);
    }

    public long requests() {
        return requests.get();
    }

    public long acknowledged() {
        return acknowledged.get();
    }

    /** Practitioner ids by account. */
    public Map<String, String> registered() {
        return Map.copyOf(registered);
    }

    Map<String, List<String>> offered() {
        return offered;
    }

    Map<String, List<String>> wanted() {
        return wanted;
    }

    /** By spouse. */
    Map<String, Search> searched() {
        return searched;
    }

    Map<String, Search> wished() {
        return wished;
    }

    /** How often spouses were told that what they look for is kept. */
    public long searches() {
        return searches.get();
    }

    /** By practitioner, of those alone who change it. */
    Map<String, LocalDate> insured() {
        return insured;
    }

    Map<String, LocalDate> wantedInsured() {
        return wantedInsured;
    }

    /** How often doctors were told that the end of their insurance is kept. */
    public long insurances() {
        return insurances.get();
    }

    public Set<String> attested() {
        return Set.copyOf(attested);
    }

    /** Vacancy ids by title. */
    Map<String, String> posted() {
        return posted;
    }

    public Set<String> published() {
        return published;
    }

    Set<String> leads() {
        return leads;
    }

    boolean wasAsked(Deed deed) {
        return asked.contains(deed);
    }

    /** How often each deed was acknowledged. */
    Map<Deed, Integer> done() {
        return done;
    }

    public long count(What what) {
        return done.keySet().stream().filter(it -> it.what() == what).count();
    }

    /** Proposals to which both were told that their yes counts. */
    public long agreedByBoth() {
        return done.keySet().stream()
                .filter(it -> it.what() == What.ACCEPT && it.by() == Side.DOCTOR)
                .filter(it -> done.containsKey(new Deed(What.ACCEPT, Side.HOST, it.proposal())))
                .count();
    }
}
