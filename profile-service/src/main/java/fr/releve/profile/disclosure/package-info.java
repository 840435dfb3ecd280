/** The access log: each doctor can read who has looked at their file. */
@NullMarked
package fr.releve.profile.disclosure;

import org.jspecify.annotations.NullMarked;
