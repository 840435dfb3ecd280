@NullMarked
package fr.releve.notification.erasure;

import org.jspecify.annotations.NullMarked;
