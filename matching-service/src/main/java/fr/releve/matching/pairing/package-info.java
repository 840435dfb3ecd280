/** One doctor beside one vacancy, with all that gates and terms may look at. */
@NullMarked
package fr.releve.matching.pairing;

import org.jspecify.annotations.NullMarked;
