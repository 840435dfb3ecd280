/** Who plays: doctors, a town hall, a coordinator, a spouse, an administrator; each with an own account. */
@NullMarked
package fr.releve.acceptance.cast;

import org.jspecify.annotations.NullMarked;
