/** Outlooks over HTTP. */
@NullMarked
package fr.releve.matching.outlook.web;

import org.jspecify.annotations.NullMarked;
