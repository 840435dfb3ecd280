/** People's calendars: the entries that are theirs, and the addresses under which calendar programs fetch them. */
@NullMarked
package fr.releve.notification.agenda;

import org.jspecify.annotations.NullMarked;
