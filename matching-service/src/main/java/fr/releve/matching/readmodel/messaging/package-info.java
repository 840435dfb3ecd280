/** The five state topics, translated into the read model. */
@NullMarked
package fr.releve.matching.readmodel.messaging;

import org.jspecify.annotations.NullMarked;
