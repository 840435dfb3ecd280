package fr.releve.notification.answer.web;

import java.net.URI;
import java.util.List;

/**
 * What the page of a link shows.
 *
 * @param language {@code fr} or {@code en}
 * @param lines sentences, one a paragraph
 * @param halfDays in words, a line each
 * @param buttons the likeliest answer first; empty if nothing is to be answered
 * @param more label of the way into the application
 */
record LinkPage(
        String language,
        String title,
        List<String> lines,
        List<String> halfDays,
        List<Button> buttons,
        String more,
        URI link) {

    /**
     * One answer, or the one thing that the link can do.
     *
     * @param value of an answer as {@link fr.releve.notification.answer.Answer} has it
     * @param first the likeliest
     */
    record Button(String value, String label, boolean first) {}
}
