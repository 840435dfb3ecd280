/** The way in and out: Keycloak's login with a session in a cookie. */
@NullMarked
package fr.releve.gateway.login;

import org.jspecify.annotations.NullMarked;
