@NullMarked
package fr.releve.kit.problem;

import org.jspecify.annotations.NullMarked;
