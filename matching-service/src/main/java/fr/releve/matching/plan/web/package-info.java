/** The plan over HTTP. */
@NullMarked
package fr.releve.matching.plan.web;

import org.jspecify.annotations.NullMarked;
