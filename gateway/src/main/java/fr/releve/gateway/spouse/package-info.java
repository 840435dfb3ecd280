/** Where doctors' spouses look for work near the missions. */
@NullMarked
package fr.releve.gateway.spouse;

import org.jspecify.annotations.NullMarked;
