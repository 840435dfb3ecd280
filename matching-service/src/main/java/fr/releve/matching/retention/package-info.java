/** Nothing is kept for longer than it is needed: the delays of docs/registre-des-traitements.md, kept by a nightly job. */
@NullMarked
package fr.releve.matching.retention;

import org.jspecify.annotations.NullMarked;
