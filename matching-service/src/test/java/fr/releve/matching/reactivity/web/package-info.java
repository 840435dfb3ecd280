@NullMarked
package fr.releve.matching.reactivity.web;

import org.jspecify.annotations.NullMarked;
