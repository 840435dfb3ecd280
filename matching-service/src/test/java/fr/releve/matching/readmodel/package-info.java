@NullMarked
package fr.releve.matching.readmodel;

import org.jspecify.annotations.NullMarked;
