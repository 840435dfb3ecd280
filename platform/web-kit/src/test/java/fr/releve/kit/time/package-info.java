@NullMarked
package fr.releve.kit.time;

import org.jspecify.annotations.NullMarked;
