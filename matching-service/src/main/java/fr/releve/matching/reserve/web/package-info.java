/** The reserve over HTTP. */
@NullMarked
package fr.releve.matching.reserve.web;

import org.jspecify.annotations.NullMarked;
