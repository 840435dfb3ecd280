@NullMarked
package fr.releve.acceptance;

import org.jspecify.annotations.NullMarked;
