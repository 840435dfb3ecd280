/** Half-days: the rules by which people offer or want them, and what the rules come to. */
@NullMarked
package fr.releve.profile.availability;

import org.jspecify.annotations.NullMarked;
