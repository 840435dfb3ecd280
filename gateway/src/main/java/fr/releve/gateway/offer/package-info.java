/** Proposals that doctor or host may answer: the same board for both sides. */
@NullMarked
package fr.releve.gateway.offer;

import org.jspecify.annotations.NullMarked;
