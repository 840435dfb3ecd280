/** Volunteer doctors: who they are, what they offer, what proves that they may practise. */
@NullMarked
package fr.releve.profile.practitioner;

import org.jspecify.annotations.NullMarked;
