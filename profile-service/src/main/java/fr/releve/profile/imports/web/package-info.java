/** Tables over HTTP. */
@NullMarked
package fr.releve.profile.imports.web;

import org.jspecify.annotations.NullMarked;
