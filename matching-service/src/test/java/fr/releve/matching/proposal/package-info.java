@NullMarked
package fr.releve.matching.proposal;

import org.jspecify.annotations.NullMarked;
