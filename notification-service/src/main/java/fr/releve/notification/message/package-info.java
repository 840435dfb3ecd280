/** What is to be told to whom: a message for each reader whom an event concerns, kept for the list in the application. */
@NullMarked
package fr.releve.notification.message;

import org.jspecify.annotations.NullMarked;
