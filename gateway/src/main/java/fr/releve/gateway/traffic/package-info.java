/** What every request meets at the door: who sent it, how often, and with which headers it is answered. */
@NullMarked
package fr.releve.gateway.traffic;

import org.jspecify.annotations.NullMarked;
