/** A person's choice over HTTP. */
@NullMarked
package fr.releve.notification.preference.web;

import org.jspecify.annotations.NullMarked;
