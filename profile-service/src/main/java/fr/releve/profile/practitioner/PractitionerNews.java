package fr.releve.profile.practitioner;

import java.util.UUID;

/** Tells others of practitioners, in the transaction of the change. */
public interface PractitionerNews {

    void changed(Practitioner practitioner);

    void erased(UUID practitionerId);
}
