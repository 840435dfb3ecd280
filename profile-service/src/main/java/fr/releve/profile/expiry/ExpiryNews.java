package fr.releve.profile.expiry;

import java.time.Instant;

/** Tells others of papers that run out, in the transaction that notes it. */
public interface ExpiryNews {

    /** @param daysLeft whole days until the last valid day, from 0 */
    void expires(Expiry expiry, long daysLeft, Instant at);
}
