/** What the pages ask the services, in the caller's name, and the shapes of their answers. */
@NullMarked
package fr.releve.gateway.neighbours;

import org.jspecify.annotations.NullMarked;
