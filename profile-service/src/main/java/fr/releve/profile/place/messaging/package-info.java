/** Tells of territories on the topic. */
@NullMarked
package fr.releve.profile.place.messaging;

import org.jspecify.annotations.NullMarked;
