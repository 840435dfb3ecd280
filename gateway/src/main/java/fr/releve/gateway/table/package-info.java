/** Tables that come with the gateway. */
@NullMarked
package fr.releve.gateway.table;

import org.jspecify.annotations.NullMarked;
