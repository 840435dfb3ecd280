package fr.releve.profile.practitioner;

import java.util.UUID;

/** CDI event, fired in the transaction of the erasure before the row is deleted; observers delete what depends on the doctor. */
public record PractitionerErased(UUID practitionerId) {}
