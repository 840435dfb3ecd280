/** The gateway among stand-ins of its neighbours, spoken with over real HTTP. */
@NullMarked
package fr.releve.gateway;

import org.jspecify.annotations.NullMarked;
