/** Tests of how a run of chaos is kept going and told. */
@NullMarked
package fr.releve.acceptance.chaos;

import org.jspecify.annotations.NullMarked;
