package fr.releve.profile.spouse;

/** Tells the matching of spouses, in the transaction of the change; of those who do not want it, only that they are no more. */
public interface SpouseNews {

    void changed(Spouse spouse);

    /** @param spouse as they were last */
    void erased(Spouse spouse);
}
