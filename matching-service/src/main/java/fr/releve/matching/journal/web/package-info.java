/** The journal over HTTP. */
@NullMarked
package fr.releve.matching.journal.web;

import org.jspecify.annotations.NullMarked;
