/** Tables. */
@NullMarked
package fr.releve.profile.imports;

import org.jspecify.annotations.NullMarked;
