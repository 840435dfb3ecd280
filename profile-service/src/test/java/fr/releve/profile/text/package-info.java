/** What texts must be like, whichever way they come in. */
@NullMarked
package fr.releve.profile.text;

import org.jspecify.annotations.NullMarked;
