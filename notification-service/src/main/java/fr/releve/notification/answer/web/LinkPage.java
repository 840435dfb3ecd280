package fr.releve.notification.answer.web;

import java.net.URI;
import java.util.List;

/**
 * What the page of a link shows.
 *
 * @param language {@code fr} or {@code en}
 * @param lines sentences, one a paragraph
 * @param halfDays in words, a line each
 * @param open buttons are shown
 * @param accept label of the button that accepts
 * @param decline label of the button that declines
 * @param more label of the way into the application
 */
record LinkPage(
        String language,
        String title,
        List<String> lines,
        List<String> halfDays,
        boolean open,
        String accept,
        String decline,
        String more,
        URI link) {}
