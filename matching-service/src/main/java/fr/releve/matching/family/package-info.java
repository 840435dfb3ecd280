/**
 * Jobs for doctors' spouses near where the plan sends the doctors. Only the exchanges after a whole plan may read it: a family situation
 * never decides between doctors (Code du travail, L1132-1).
 */
@NullMarked
package fr.releve.matching.family;

import org.jspecify.annotations.NullMarked;
