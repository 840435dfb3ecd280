/** What a service needs in order to be ready. */
@NullMarked
package fr.releve.kit.health;

import org.jspecify.annotations.NullMarked;
