@NullMarked
package fr.releve.matching.outlook;

import org.jspecify.annotations.NullMarked;
