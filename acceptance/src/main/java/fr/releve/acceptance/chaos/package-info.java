/** People go on working while processes are killed under them; in the end every acknowledged request must have had its effect, once. */
@NullMarked
package fr.releve.acceptance.chaos;

import org.jspecify.annotations.NullMarked;
