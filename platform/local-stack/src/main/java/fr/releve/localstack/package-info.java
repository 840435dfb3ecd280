/** The real parts of Relève on one machine without Docker, for development, tests and demonstrations. */
@NullMarked
package fr.releve.localstack;

import org.jspecify.annotations.NullMarked;
