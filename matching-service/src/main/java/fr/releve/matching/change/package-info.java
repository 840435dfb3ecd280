/** What has changed since the plan was made. */
@NullMarked
package fr.releve.matching.change;

import org.jspecify.annotations.NullMarked;
