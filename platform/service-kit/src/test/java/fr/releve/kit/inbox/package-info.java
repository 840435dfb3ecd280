@NullMarked
package fr.releve.kit.inbox;

import org.jspecify.annotations.NullMarked;
