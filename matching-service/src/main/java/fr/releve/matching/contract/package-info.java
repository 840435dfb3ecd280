/** The written contract of a placement and the legal check before it: made when asked for, sealed and kept once signed. */
@NullMarked
package fr.releve.matching.contract;

import org.jspecify.annotations.NullMarked;
