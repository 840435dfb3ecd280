/** Places. */
@NullMarked
package fr.releve.profile.place;

import org.jspecify.annotations.NullMarked;
