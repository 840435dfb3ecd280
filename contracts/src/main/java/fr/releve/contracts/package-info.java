/** What the services tell one another over Kafka: the facts, their topics and nothing else. No personal data. */
@NullMarked
package fr.releve.contracts;

import org.jspecify.annotations.NullMarked;
