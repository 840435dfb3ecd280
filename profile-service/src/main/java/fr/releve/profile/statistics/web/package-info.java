/** Counts over HTTP. */
@NullMarked
package fr.releve.profile.statistics.web;

import org.jspecify.annotations.NullMarked;
