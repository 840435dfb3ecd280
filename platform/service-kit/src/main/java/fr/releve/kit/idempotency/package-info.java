/** A creation that is asked for twice happens once. */
@NullMarked
package fr.releve.kit.idempotency;

import org.jspecify.annotations.NullMarked;
