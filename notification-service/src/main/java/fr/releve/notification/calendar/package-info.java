/** Half-days as calendars understand them (RFC 5545, RFC 5546). */
@NullMarked
package fr.releve.notification.calendar;

import org.jspecify.annotations.NullMarked;
