/** Tells an open page that something of its reader's has changed. */
@NullMarked
package fr.releve.gateway.live;

import org.jspecify.annotations.NullMarked;
