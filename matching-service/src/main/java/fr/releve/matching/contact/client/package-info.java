/** Contacts asked of profile-service. */
@NullMarked
package fr.releve.matching.contact.client;

import org.jspecify.annotations.NullMarked;
