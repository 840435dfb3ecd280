/** Practitioners over HTTP. */
@NullMarked
package fr.releve.profile.practitioner.web;

import org.jspecify.annotations.NullMarked;
