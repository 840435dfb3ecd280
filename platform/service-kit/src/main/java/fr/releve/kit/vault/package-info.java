/** Documents that only this service can read, sealed at rest. */
@NullMarked
package fr.releve.kit.vault;

import org.jspecify.annotations.NullMarked;
