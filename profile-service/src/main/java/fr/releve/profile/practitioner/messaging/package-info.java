/** Tells of practitioners on the topic, without personal data. */
@NullMarked
package fr.releve.profile.practitioner.messaging;

import org.jspecify.annotations.NullMarked;
