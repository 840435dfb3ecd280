/** Keycloak with the realm of Relève, on the stack's own PostgreSQL. */
@NullMarked
package fr.releve.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
