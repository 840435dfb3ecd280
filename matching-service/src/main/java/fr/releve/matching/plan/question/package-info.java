/** What people ask of the plan that stands: why not me, what if, who would rather be together. */
@NullMarked
package fr.releve.matching.plan.question;

import org.jspecify.annotations.NullMarked;
