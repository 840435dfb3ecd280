/** A small populated region: every kind of person twice, once concerned and once a stranger, and every state of a proposal. */
@NullMarked
package fr.releve.acceptance.world;

import org.jspecify.annotations.NullMarked;
