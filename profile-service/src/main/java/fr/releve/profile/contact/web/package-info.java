/** How to reach a person: for services that send messages, never for users. */
@NullMarked
package fr.releve.profile.contact.web;

import org.jspecify.annotations.NullMarked;
