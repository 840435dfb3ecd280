@NullMarked
package fr.releve.acceptance.chaos.reckoning;

import org.jspecify.annotations.NullMarked;
