/** How much work of a kind is done at once. */
@NullMarked
package fr.releve.kit.limit;

import org.jspecify.annotations.NullMarked;
