@NullMarked
package fr.releve.kit.security;

import org.jspecify.annotations.NullMarked;
