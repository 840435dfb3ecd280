@NullMarked
package fr.releve.matching.dossier;

import org.jspecify.annotations.NullMarked;
