/** PostgreSQL 18 from its published binaries, durable. */
@NullMarked
package fr.releve.localstack.postgres;

import org.jspecify.annotations.NullMarked;
