package fr.releve.notification.contact;

import java.util.Optional;
import java.util.UUID;

/** Where people can be looked up. Each question may fail with {@link ContactsUnavailable}, and is then worth asking again later. */
public interface Contacts {

    /** Empty if the doctor was erased. */
    Optional<Contact> doctor(UUID practitionerId);

    /** The host of a vacancy; empty if the vacancy was erased. */
    Optional<Contact> host(UUID vacancyId);

    /** Empty unless the vacancy is published. */
    Optional<VacancySheet> vacancy(UUID vacancyId);
}
