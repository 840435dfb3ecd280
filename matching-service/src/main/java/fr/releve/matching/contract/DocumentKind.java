package fr.releve.matching.contract;

/** What doctor and host sign, and what then goes to the Ordre. */
public enum DocumentKind {
    CONTRACT,
    /** What an extension changes about the contract. */
    AMENDMENT
}
