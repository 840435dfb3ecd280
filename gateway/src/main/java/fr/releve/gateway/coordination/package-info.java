/** Where coordinators work: proposals to decide, documents to verify, what has been agreed. */
@NullMarked
package fr.releve.gateway.coordination;

import org.jspecify.annotations.NullMarked;
