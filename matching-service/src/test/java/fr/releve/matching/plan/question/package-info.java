@NullMarked
package fr.releve.matching.plan.question;

import org.jspecify.annotations.NullMarked;
