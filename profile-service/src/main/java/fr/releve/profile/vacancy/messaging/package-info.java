/** Tells of vacancies on the topic, from their publication on. */
@NullMarked
package fr.releve.profile.vacancy.messaging;

import org.jspecify.annotations.NullMarked;
