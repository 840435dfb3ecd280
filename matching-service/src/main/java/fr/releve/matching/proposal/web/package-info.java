/** Proposals over HTTP. */
@NullMarked
package fr.releve.matching.proposal.web;

import org.jspecify.annotations.NullMarked;
