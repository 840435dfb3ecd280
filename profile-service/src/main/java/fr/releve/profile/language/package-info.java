/** In which language people are written to. */
@NullMarked
package fr.releve.profile.language;

import org.jspecify.annotations.NullMarked;
