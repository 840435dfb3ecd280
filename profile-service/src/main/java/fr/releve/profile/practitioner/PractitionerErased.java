package fr.releve.profile.practitioner;

import java.util.UUID;

/** Told inside this service, in the transaction of the erasure and before the row goes: what hangs on the doctor lets go. */
public record PractitionerErased(UUID practitionerId) {}
