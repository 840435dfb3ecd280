package fr.releve.acceptance.chaos.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What people were told is done. Whatever stands here must be found afterwards. */
public final class Ledger {

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();

    /** Practitioner ids by account. */
    public final Map<String, String> registered = new ConcurrentHashMap<>();

    /** The days that a doctor was told are offered, by practitioner id. */
    public final Map<String, List<String>> offered = new ConcurrentHashMap<>();

    /** The days that a doctor wanted last, acknowledged or not: a request whose answer got lost may have been heard. */
    public final Map<String, List<String>> wanted = new ConcurrentHashMap<>();

    /** Vacancy ids by title; each title was meant once. */
    public final Map<String, String> posted = new ConcurrentHashMap<>();

    public final Set<String> published = ConcurrentHashMap.newKeySet();
    public final Set<String> approved = ConcurrentHashMap.newKeySet();
    public final Set<String> acceptedByDoctor = ConcurrentHashMap.newKeySet();
    public final Set<String> acceptedByHost = ConcurrentHashMap.newKeySet();

    public void asked() {
        requests.incrementAndGet();
    }

    public void answered() {
        acknowledged.incrementAndGet();
    }

    public long requests() {
        return requests.get();
    }

    public long acknowledged() {
        return acknowledged.get();
    }
}
