/** Rules of half-days. */
@NullMarked
package fr.releve.profile.availability;

import org.jspecify.annotations.NullMarked;
