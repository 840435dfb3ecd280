/** Placements over HTTP. */
@NullMarked
package fr.releve.matching.placement.web;

import org.jspecify.annotations.NullMarked;
