/** Limits of how long something is kept, and the nights that see to them. */
@NullMarked
package fr.releve.kit.retention;

import org.jspecify.annotations.NullMarked;
