@NullMarked
package fr.releve.profile.vacancy;

import org.jspecify.annotations.NullMarked;
