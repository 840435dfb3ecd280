@NullMarked
package fr.releve.matching.partner;

import org.jspecify.annotations.NullMarked;
