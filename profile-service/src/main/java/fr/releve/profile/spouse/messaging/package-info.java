/** Tells of spouses who opted in on the topic, without personal data. */
@NullMarked
package fr.releve.profile.spouse.messaging;

import org.jspecify.annotations.NullMarked;
