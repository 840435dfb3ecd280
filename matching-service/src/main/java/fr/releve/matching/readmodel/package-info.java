/** What the matching knows of doctors, needs and territories: the states it was told, and nothing else. */
@NullMarked
package fr.releve.matching.readmodel;

import org.jspecify.annotations.NullMarked;
