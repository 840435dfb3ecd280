package fr.releve.matching.contract;

import fr.releve.matching.contact.Contacts.Reader;
import fr.releve.matching.contact.ContactsUnavailable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signs, and on which terms: asked when a contract is made; kept only in what was signed. */
public interface Parties {

    /**
     * @param reader who will see the contract: the doctor reads in their access log that it was them
     * @throws ContactsUnavailable if they cannot be had now
     */
    Doctor doctor(UUID practitionerId, Reader reader);

    /**
     * @param termsVersion of the vacancy's terms that both agreed to
     * @param reader who will see the contract, as above
     * @throws ContactsUnavailable if they cannot be had now
     */
    Host host(UUID vacancyId, long termsVersion, Reader reader);

    /**
     * Has it noted that a contract is read that was kept, for which nobody is asked: doctor and host read it in their access logs. Of who was
     * erased since there is no log any more.
     *
     * @param reader who will see it, as above
     * @throws ContactsUnavailable if it cannot be noted now
     */
    void noteReading(UUID practitionerId, UUID vacancyId, Reader reader);

    /**
     * The doctor.
     *
     * @param credential number of the licence or of the registration with the Ordre
     */
    record Doctor(
            String name,
            String rpps,
            String credential,
            LocalDate credentialValidUntil,
            LocalDate insuranceValidUntil) {}

    /**
     * The host.
     *
     * @param pay how it is paid, in French
     * @param place name of the commune; null if unknown
     * @param replaced whom the doctor stands in for; null if nobody, or not said
     */
    record Host(
            String name,
            String title,
            String practice,
            @Nullable String place,
            String pay,
            @Nullable Replaced replaced) {}

    /**
     * The doctor who is away.
     *
     * @param rpps 11 digits; null if not said
     */
    record Replaced(String name, @Nullable String rpps) {}
}
