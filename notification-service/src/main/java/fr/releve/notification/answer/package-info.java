/** Answers given by the link of a mail, without logging in: signed, for a time, once. */
@NullMarked
package fr.releve.notification.answer;

import org.jspecify.annotations.NullMarked;
