/** Hands answers on to matching-service. */
@NullMarked
package fr.releve.notification.answer.client;

import org.jspecify.annotations.NullMarked;
