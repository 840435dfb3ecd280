/** The public API as an HTTP client sees it: log in, ask, read the answer. */
@NullMarked
package fr.releve.acceptance.door;

import org.jspecify.annotations.NullMarked;
