/** Accounts told and ended at Keycloak. */
@NullMarked
package fr.releve.profile.account.client;

import org.jspecify.annotations.NullMarked;
