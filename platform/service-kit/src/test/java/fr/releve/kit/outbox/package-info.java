@NullMarked
package fr.releve.kit.outbox;

import org.jspecify.annotations.NullMarked;
