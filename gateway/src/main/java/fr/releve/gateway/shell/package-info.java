/** What surrounds every page: who is here, the way to the other pages, wording of dates and figures, pages for what went wrong. */
@NullMarked
package fr.releve.gateway.shell;

import org.jspecify.annotations.NullMarked;
