package fr.releve.profile.expiry;

import fr.releve.profile.document.DocumentKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper of a doctor's that runs out soon.
 *
 * @param validUntil last valid day: of what the doctor says or of the document handed in, whichever comes first
 */
public record Expiry(UUID practitionerId, DocumentKind paper, LocalDate validUntil) {}
