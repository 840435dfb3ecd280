/** Asks profile-service over HTTP. */
@NullMarked
package fr.releve.notification.contact.client;

import org.jspecify.annotations.NullMarked;
