/** Who is erased is forgotten here too. */
@NullMarked
package fr.releve.notification.erasure;

import org.jspecify.annotations.NullMarked;
