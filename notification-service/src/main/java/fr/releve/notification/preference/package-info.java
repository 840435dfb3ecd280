/** How often people want to be written to, by what it is about. */
@NullMarked
package fr.releve.notification.preference;

import org.jspecify.annotations.NullMarked;
