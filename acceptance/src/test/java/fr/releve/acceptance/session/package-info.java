/** Logging in as a browser does, and what tokens are good for. */
package fr.releve.acceptance.session;
