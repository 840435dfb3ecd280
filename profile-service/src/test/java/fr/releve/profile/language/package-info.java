@NullMarked
package fr.releve.profile.language;

import org.jspecify.annotations.NullMarked;
