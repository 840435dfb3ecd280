/** Partners who look for work near a posting, by their own choice and by invitation only. */
@NullMarked
package fr.releve.profile.spouse;

import org.jspecify.annotations.NullMarked;
