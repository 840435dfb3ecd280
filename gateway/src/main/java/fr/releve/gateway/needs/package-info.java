/** The published needs, for anybody: the list and each one's page. */
@NullMarked
package fr.releve.gateway.needs;

import org.jspecify.annotations.NullMarked;
