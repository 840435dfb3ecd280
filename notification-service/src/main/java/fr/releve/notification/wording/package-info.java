/** What people read, in French and English: sentences, half-days and dates in words, and the letter made of them. */
@NullMarked
package fr.releve.notification.wording;

import org.jspecify.annotations.NullMarked;
