/** Requests made to hurt, from the API's own description; the same seed makes the same ones. */
@NullMarked
package fr.releve.acceptance.fuzz;

import org.jspecify.annotations.NullMarked;
