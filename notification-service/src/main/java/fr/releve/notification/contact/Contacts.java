package fr.releve.notification.contact;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people can be looked up. Each question may fail with {@link ContactsUnavailable}, and is then worth asking again later. */
public interface Contacts {

    /**
     * Empty if the doctor was erased.
     *
     * @param reader who gets to see it; null if it is for writing to the doctor
     */
    Optional<Contact> doctor(UUID practitionerId, @Nullable ShownTo reader);

    /**
     * The host of a vacancy; empty if the vacancy was erased.
     *
     * @param reader who gets to see it; null if it is for writing to the host
     */
    Optional<Contact> host(UUID vacancyId, @Nullable ShownTo reader);

    /** Empty unless the vacancy is published. */
    Optional<VacancySheet> vacancy(UUID vacancyId);
}
