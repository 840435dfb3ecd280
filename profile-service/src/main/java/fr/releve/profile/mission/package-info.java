/** What a doctor can be asked to do: kinds of mission and specialties. */
@NullMarked
package fr.releve.profile.mission;

import org.jspecify.annotations.NullMarked;
