/** Questions about the plan over HTTP. */
@NullMarked
package fr.releve.matching.plan.question.web;

import org.jspecify.annotations.NullMarked;
