/** Vacancies over HTTP. */
@NullMarked
package fr.releve.profile.vacancy.web;

import org.jspecify.annotations.NullMarked;
