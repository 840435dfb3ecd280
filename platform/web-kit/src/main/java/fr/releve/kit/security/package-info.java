/** Who is asking, and what they may act for. */
@NullMarked
package fr.releve.kit.security;

import org.jspecify.annotations.NullMarked;
