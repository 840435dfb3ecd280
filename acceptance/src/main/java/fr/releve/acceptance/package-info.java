/** What people do with Relève, played from outside: over HTTP, on Kafka and in the mailbox, with no class of any service. */
@NullMarked
package fr.releve.acceptance;

import org.jspecify.annotations.NullMarked;
