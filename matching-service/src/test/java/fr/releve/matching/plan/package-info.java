@NullMarked
package fr.releve.matching.plan;

import org.jspecify.annotations.NullMarked;
