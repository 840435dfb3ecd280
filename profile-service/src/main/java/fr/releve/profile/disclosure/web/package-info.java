/** The access log over HTTP. */
@NullMarked
package fr.releve.profile.disclosure.web;

import org.jspecify.annotations.NullMarked;
