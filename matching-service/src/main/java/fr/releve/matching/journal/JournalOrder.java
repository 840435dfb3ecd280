package fr.releve.matching.journal;

/** In which order lines are told. */
public enum JournalOrder {
    NEWEST,
    OLDEST
}
