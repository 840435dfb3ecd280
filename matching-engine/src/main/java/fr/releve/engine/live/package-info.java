/** The plan kept alive: events change it locally, in milliseconds, and questions about it are answered. */
@NullMarked
package fr.releve.engine.live;

import org.jspecify.annotations.NullMarked;
