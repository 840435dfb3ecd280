/** Calendar feeds over HTTP. */
@NullMarked
package fr.releve.notification.agenda.web;

import org.jspecify.annotations.NullMarked;
