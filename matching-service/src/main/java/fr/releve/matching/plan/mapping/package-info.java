/** The plan's problem in the engine's words, and the engine's answer in ours. */
@NullMarked
package fr.releve.matching.plan.mapping;

import org.jspecify.annotations.NullMarked;
