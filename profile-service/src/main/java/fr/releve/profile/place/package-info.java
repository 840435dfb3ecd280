/** Communes, and the territories (EPCIs) that Relève follows. */
@NullMarked
package fr.releve.profile.place;

import org.jspecify.annotations.NullMarked;
