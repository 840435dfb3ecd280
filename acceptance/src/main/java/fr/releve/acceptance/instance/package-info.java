/** The instance that the story is played on. */
@NullMarked
package fr.releve.acceptance.instance;

import org.jspecify.annotations.NullMarked;
