/** Rules over HTTP, the same for offers and needs. */
@NullMarked
package fr.releve.profile.availability.web;

import org.jspecify.annotations.NullMarked;
