/** Tells of papers that run out on Kafka. */
@NullMarked
package fr.releve.profile.expiry.messaging;

import org.jspecify.annotations.NullMarked;
