/** Loads tables: whole rows or none, and the same table twice changes nothing. */
@NullMarked
package fr.releve.profile.imports;

import org.jspecify.annotations.NullMarked;
