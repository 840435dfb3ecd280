/** The one door: pages, public API, login. No business rule lives here. */
@NullMarked
package fr.releve.gateway;

import org.jspecify.annotations.NullMarked;
