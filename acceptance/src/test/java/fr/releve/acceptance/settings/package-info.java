/** What the services take settings from, read out of what was built. */
package fr.releve.acceptance.settings;
