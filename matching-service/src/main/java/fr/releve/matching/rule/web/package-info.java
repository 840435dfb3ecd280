/** Rules over HTTP. */
@NullMarked
package fr.releve.matching.rule.web;

import org.jspecify.annotations.NullMarked;
