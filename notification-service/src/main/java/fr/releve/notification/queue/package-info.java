/** The proposals that wait for a coordinator, and the word about them each working morning. */
@NullMarked
package fr.releve.notification.queue;

import org.jspecify.annotations.NullMarked;
