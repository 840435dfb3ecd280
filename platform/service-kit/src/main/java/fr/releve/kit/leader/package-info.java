/** What one copy of a service does for all. */
@NullMarked
package fr.releve.kit.leader;

import org.jspecify.annotations.NullMarked;
