/** The language of a page: chosen by the visitor, asked for by the browser, else French. */
@NullMarked
package fr.releve.gateway.language;

import org.jspecify.annotations.NullMarked;
