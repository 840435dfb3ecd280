package fr.releve.matching.contact;

import java.util.UUID;

/** Asks for contacts when they are needed; nothing is kept. */
public interface Contacts {

    /** @throws ContactsUnavailable if they cannot be had now */
    Contact ofDoctor(UUID practitionerId);

    /** @throws ContactsUnavailable if they cannot be had now */
    Contact ofHost(UUID vacancyId);
}
