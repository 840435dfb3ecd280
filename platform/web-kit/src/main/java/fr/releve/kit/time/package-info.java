/** The clock everybody reads, which days people work and when half-days end. */
@NullMarked
package fr.releve.kit.time;

import org.jspecify.annotations.NullMarked;
