package fr.releve.matching.contact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for contacts when they are needed; nothing is kept. */
public interface Contacts {

    /** Of how many agreements {@link #of} tells at once: their ids stand in one address. */
    int MOST = 40;

    /**
     * @param agreements at most {@value #MOST}
     * @param reader who will see them: those they belong to read in their access log that it was them
     * @throws ContactsUnavailable if they cannot be had now
     */
    Known of(Collection<Pair> agreements, Reader reader);

    /** Who agreed with the host of which vacancy. */
    record Pair(UUID practitionerId, UUID vacancyId) {}

    /**
     * A person to whom contacts are shown.
     *
     * @param account opaque subject
     * @param role as which they see them
     */
    record Reader(String account, String role) {}

    /**
     * What was told; who is erased is in neither.
     *
     * @param doctors by the practitioner's id
     * @param hosts by the vacancy's id
     */
    record Known(Map<UUID, Contact> doctors, Map<UUID, Contact> hosts) {

        /** Both sides; empty if one of them is erased. */
        public Optional<Both> of(Pair agreement) {
            @Nullable Contact doctor = doctors.get(agreement.practitionerId());
            @Nullable Contact host = hosts.get(agreement.vacancyId());
            return doctor == null || host == null ? Optional.empty() : Optional.of(new Both(doctor, host));
        }
    }

    /** How to reach the two sides. */
    record Both(Contact doctor, Contact host) {}
}
