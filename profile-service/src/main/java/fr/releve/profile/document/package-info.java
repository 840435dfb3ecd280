/** A doctor's papers: read by content, sealed at rest, shown to the doctor and to the coordinator who attests them. */
@NullMarked
package fr.releve.profile.document;

import org.jspecify.annotations.NullMarked;
