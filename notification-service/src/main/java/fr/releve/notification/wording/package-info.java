/** What people read, in French: sentences, half-days and dates in words, and the letter made of them. */
@NullMarked
package fr.releve.notification.wording;

import org.jspecify.annotations.NullMarked;
