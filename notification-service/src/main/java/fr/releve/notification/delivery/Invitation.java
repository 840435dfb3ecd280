package fr.releve.notification.delivery;

/**
 * What a mail brings for the reader's calendar.
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 * @param file in the form of RFC 5545
 */
record Invitation(String method, String file) {}
