/** The instance as linked nodes with the current plan and prices, and the exact best plan of one doctor. */
@NullMarked
package fr.releve.engine.network;

import org.jspecify.annotations.NullMarked;
