/** Proposals over Kafka. */
@NullMarked
package fr.releve.matching.proposal.messaging;

import org.jspecify.annotations.NullMarked;
