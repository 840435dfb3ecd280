/** How reliably and how fast hosts answer: what volunteers most want to know before they say yes. */
@NullMarked
package fr.releve.matching.reactivity;

import org.jspecify.annotations.NullMarked;
