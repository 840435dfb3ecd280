/** How to reach the two sides of an agreed proposal; asked when needed, never kept. */
@NullMarked
package fr.releve.matching.contact;

import org.jspecify.annotations.NullMarked;
