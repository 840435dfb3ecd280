/** The whole service on real parts. */
@NullMarked
package fr.releve.profile;

import org.jspecify.annotations.NullMarked;
