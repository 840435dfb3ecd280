/** Who left since a backup was made leaves again once it is restored. */
@NullMarked
package fr.releve.profile.departure;

import org.jspecify.annotations.NullMarked;
