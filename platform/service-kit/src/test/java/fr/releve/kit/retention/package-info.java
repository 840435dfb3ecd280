@NullMarked
package fr.releve.kit.retention;

import org.jspecify.annotations.NullMarked;
