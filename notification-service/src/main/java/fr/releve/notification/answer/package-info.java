/** What the links of a mail do without logging in: an answer, once; no more mails like it. Signed, for a time. */
@NullMarked
package fr.releve.notification.answer;

import org.jspecify.annotations.NullMarked;
