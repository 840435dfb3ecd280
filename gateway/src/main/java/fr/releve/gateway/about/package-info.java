/** Pages that explain: notices, accessibility, statistics, kinds of problems. */
@NullMarked
package fr.releve.gateway.about;

import org.jspecify.annotations.NullMarked;
