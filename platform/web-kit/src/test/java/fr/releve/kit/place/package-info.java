@NullMarked
package fr.releve.kit.place;

import org.jspecify.annotations.NullMarked;
