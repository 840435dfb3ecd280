/** Events enter a service once: unreadable ones are set aside, redelivered ones change nothing. */
@NullMarked
package fr.releve.kit.inbox;

import org.jspecify.annotations.NullMarked;
