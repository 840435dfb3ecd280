package fr.releve.matching.readmodel;

/** The whole state of one thing; of two, that with the higher version is newer. */
public interface Versioned {

    /** Key of its records. */
    String key();

    long version();
}
