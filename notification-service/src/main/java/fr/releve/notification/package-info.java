/** Tells doctors and hosts, by mail and in the application, what becomes of their proposals. Stores no name and no address. */
@NullMarked
package fr.releve.notification;

import org.jspecify.annotations.NullMarked;
