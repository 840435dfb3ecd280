/** Papers. */
@NullMarked
package fr.releve.profile.document;

import org.jspecify.annotations.NullMarked;
