@NullMarked
package fr.releve.kit.trace;

import org.jspecify.annotations.NullMarked;
