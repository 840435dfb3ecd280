@NullMarked
package fr.releve.profile.retention;

import org.jspecify.annotations.NullMarked;
