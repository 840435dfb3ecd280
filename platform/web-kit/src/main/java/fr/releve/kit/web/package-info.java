/** Manners of the HTTP interface: pages by cursor, versions as entity tags, size limits, strict JSON. */
@NullMarked
package fr.releve.kit.web;

import org.jspecify.annotations.NullMarked;
