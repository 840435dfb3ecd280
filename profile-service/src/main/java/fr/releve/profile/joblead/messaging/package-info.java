/** Tells of job leads on the topic. */
@NullMarked
package fr.releve.profile.joblead.messaging;

import org.jspecify.annotations.NullMarked;
