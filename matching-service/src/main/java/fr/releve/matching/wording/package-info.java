/** What people are told, and what it is made of, so that others can say it in other words. */
@NullMarked
package fr.releve.matching.wording;

import org.jspecify.annotations.NullMarked;
