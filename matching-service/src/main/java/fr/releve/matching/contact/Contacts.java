package fr.releve.matching.contact;

import java.util.UUID;

/** Asks for contacts when they are needed; nothing is kept. */
public interface Contacts {

    /**
     * @param reader who will see it: the doctor reads in their access log that it was them
     * @throws ContactsUnavailable if they cannot be had now
     */
    Contact ofDoctor(UUID practitionerId, Reader reader);

    /**
     * @param reader who will see it, as above
     * @throws ContactsUnavailable if they cannot be had now
     */
    Contact ofHost(UUID vacancyId, Reader reader);

    /**
     * A person to whom a contact is shown.
     *
     * @param account opaque subject
     * @param role as which they see it
     */
    record Reader(String account, String role) {}
}
