@NullMarked
package fr.releve.kit.idempotency;

import org.jspecify.annotations.NullMarked;
