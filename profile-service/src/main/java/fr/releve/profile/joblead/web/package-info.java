/** Job leads over HTTP. */
@NullMarked
package fr.releve.profile.joblead.web;

import org.jspecify.annotations.NullMarked;
