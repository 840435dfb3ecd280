@NullMarked
package fr.releve.contracts;

import org.jspecify.annotations.NullMarked;
