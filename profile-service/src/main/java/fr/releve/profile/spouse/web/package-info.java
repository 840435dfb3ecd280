/** Spouses over HTTP: each sees only themself. */
@NullMarked
package fr.releve.profile.spouse.web;

import org.jspecify.annotations.NullMarked;
