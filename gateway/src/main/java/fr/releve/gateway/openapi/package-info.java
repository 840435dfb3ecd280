/** The one description of the public API, put together from what each service says of itself. */
@NullMarked
package fr.releve.gateway.openapi;

import org.jspecify.annotations.NullMarked;
