package fr.releve.profile.practitioner;

import java.time.Instant;

/** Tells others what becomes of a doctor's attestation, in the transaction of the change. */
public interface AttestationNews {

    void given(Practitioner practitioner, Instant at);

    void refused(Practitioner practitioner, AttestedPaper paper, Instant at);

    /** It had been given, and no longer is. */
    void lost(Practitioner practitioner, Instant at);
}
