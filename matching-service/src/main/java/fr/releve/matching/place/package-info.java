/** Where communes lie: only asked of, never kept. */
@NullMarked
package fr.releve.matching.place;

import org.jspecify.annotations.NullMarked;
