/** Places over HTTP. */
@NullMarked
package fr.releve.profile.place.web;

import org.jspecify.annotations.NullMarked;
