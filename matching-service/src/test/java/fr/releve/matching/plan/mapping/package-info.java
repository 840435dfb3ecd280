@NullMarked
package fr.releve.matching.plan.mapping;

import org.jspecify.annotations.NullMarked;
