/** The public API: which service answers for which address, and how a request gets there and back. */
@NullMarked
package fr.releve.gateway.api;

import org.jspecify.annotations.NullMarked;
