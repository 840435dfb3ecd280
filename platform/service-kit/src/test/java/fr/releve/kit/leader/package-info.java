@NullMarked
package fr.releve.kit.leader;

import org.jspecify.annotations.NullMarked;
