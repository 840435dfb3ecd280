/** Jobs that a spouse could take. */
@NullMarked
package fr.releve.profile.joblead;

import org.jspecify.annotations.NullMarked;
