/** The main job as a story in steps; each step is seen from outside or the story ends. */
@NullMarked
package fr.releve.acceptance.story;

import org.jspecify.annotations.NullMarked;
