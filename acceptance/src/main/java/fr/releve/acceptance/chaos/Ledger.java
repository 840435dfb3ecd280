package fr.releve.acceptance.chaos;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What people were told is done. Whatever stands here must be found afterwards. */
final class Ledger {

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();

    /** Practitioner ids by account. */
    final Map<String, String> registered = new ConcurrentHashMap<>();

    /** The days that a doctor was told are offered, by practitioner id. */
    final Map<String, List<String>> offered = new ConcurrentHashMap<>();

    /** The days that a doctor wanted last, acknowledged or not: a request whose answer got lost may have been heard. */
    final Map<String, List<String>> wanted = new ConcurrentHashMap<>();

    /** Vacancy ids by title; each title was meant once. */
    final Map<String, String> posted = new ConcurrentHashMap<>();

    final Set<String> published = ConcurrentHashMap.newKeySet();
    final Set<String> approved = ConcurrentHashMap.newKeySet();
    final Set<String> acceptedByDoctor = ConcurrentHashMap.newKeySet();
    final Set<String> acceptedByHost = ConcurrentHashMap.newKeySet();

    void asked() {
        requests.incrementAndGet();
    }

    void answered() {
        acknowledged.incrementAndGet();
    }

    long requests() {
        return requests.get();
    }

    long acknowledged() {
        return acknowledged.get();
    }
}
