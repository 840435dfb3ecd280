/** What is to be told to whom: one message for each side of a proposal, kept for the reader's list in the application. */
@NullMarked
package fr.releve.notification.message;

import org.jspecify.annotations.NullMarked;
