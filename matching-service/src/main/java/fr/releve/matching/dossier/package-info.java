/** What a coordinator weighs before a decision, joined from proposals, plan and relay. */
@NullMarked
package fr.releve.matching.dossier;

import org.jspecify.annotations.NullMarked;
