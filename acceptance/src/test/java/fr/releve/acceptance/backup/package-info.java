/** What was put away comes back whole. */
@NullMarked
package fr.releve.acceptance.backup;

import org.jspecify.annotations.NullMarked;
