/** Doctors. */
@NullMarked
package fr.releve.profile.practitioner;

import org.jspecify.annotations.NullMarked;
