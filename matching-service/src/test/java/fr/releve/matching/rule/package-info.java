@NullMarked
package fr.releve.matching.rule;

import org.jspecify.annotations.NullMarked;
