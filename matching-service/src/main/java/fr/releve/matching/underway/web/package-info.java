/** What is under way over HTTP. */
@NullMarked
package fr.releve.matching.underway.web;

import org.jspecify.annotations.NullMarked;
