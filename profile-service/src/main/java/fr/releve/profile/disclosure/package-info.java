/** The access log: doctors, hosts and spouses can read who has looked at what is kept of them. */
@NullMarked
package fr.releve.profile.disclosure;

import org.jspecify.annotations.NullMarked;
