package fr.releve.gateway.neighbours;

import java.util.List;

/** What the matching tells people in French, and what that is made of, to be told in words of our own. */
public interface Sentence {

    /** Code of what is told, {@code travel}; where that is told in several ways, with which of them, {@code travel.weekly}. */
    String form();

    /** What stands in it, in its order: whole numbers in digits, days as {@code 2026-12-01}. */
    List<String> values();

    /** In French. */
    String text();
}
