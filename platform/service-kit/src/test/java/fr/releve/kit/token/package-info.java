@NullMarked
package fr.releve.kit.token;

import org.jspecify.annotations.NullMarked;
