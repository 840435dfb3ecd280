package fr.releve.kit.retention;

/** Forgets each night what has been kept for as long as it may be. */
@FunctionalInterface
public interface Nightly {

    /** Whatever is due by now; several copies may do it at the same time, and again for nothing. */
    void atNight();
}
