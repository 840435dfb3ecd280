/** Dossiers over HTTP. */
@NullMarked
package fr.releve.matching.dossier.web;

import org.jspecify.annotations.NullMarked;
