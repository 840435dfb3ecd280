/** The dated rules: what anybody may read of them, and where administrators change them from a day on. */
@NullMarked
package fr.releve.gateway.rules;

import org.jspecify.annotations.NullMarked;
