package fr.releve.profile.practitioner;

/** What a coordinator has to see before a doctor can be proposed. */
public enum AttestedPaper {
    /** The licence or the registration, whichever the doctor has. */
    CREDENTIAL,
    INSURANCE
}
