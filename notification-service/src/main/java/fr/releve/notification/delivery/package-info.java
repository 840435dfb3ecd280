/** Brings messages to people by mail: tried again with growing pauses, then given up where an administrator sees it. */
@NullMarked
package fr.releve.notification.delivery;

import org.jspecify.annotations.NullMarked;
