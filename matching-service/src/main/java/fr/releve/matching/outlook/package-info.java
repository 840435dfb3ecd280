/** What a territory sees ahead of its vacancy, joined from plan, relay and reserve. */
@NullMarked
package fr.releve.matching.outlook;

import org.jspecify.annotations.NullMarked;
