/** Where town halls work: offers to answer, needs to publish and follow. */
@NullMarked
package fr.releve.gateway.townhall;

import org.jspecify.annotations.NullMarked;
