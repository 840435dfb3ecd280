@NullMarked
package fr.releve.matching.contract;

import org.jspecify.annotations.NullMarked;
