package fr.releve.profile.spouse;

import java.util.UUID;

/** Tells the matching of spouses, in the transaction of the change; of those who do not want it, only that they are no more. */
public interface SpouseNews {

    void changed(Spouse spouse);

    void erased(UUID spouseId);
}
