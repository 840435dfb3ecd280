/** Hears from the doctors' topic who is who, and who left. */
@NullMarked
package fr.releve.notification.erasure.messaging;

import org.jspecify.annotations.NullMarked;
