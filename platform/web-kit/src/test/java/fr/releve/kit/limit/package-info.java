@NullMarked
package fr.releve.kit.limit;

import org.jspecify.annotations.NullMarked;
