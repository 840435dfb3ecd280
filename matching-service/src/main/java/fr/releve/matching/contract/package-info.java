/** The written contract of a placement and the legal check before it: made when asked for, with names that are not kept. */
@NullMarked
package fr.releve.matching.contract;

import org.jspecify.annotations.NullMarked;
