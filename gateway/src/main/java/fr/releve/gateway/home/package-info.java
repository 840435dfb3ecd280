/** The front page: what Relève is, where help is needed, how much has been agreed. */
@NullMarked
package fr.releve.gateway.home;

import org.jspecify.annotations.NullMarked;
