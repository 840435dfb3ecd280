/** How to reach a person, asked of profile-service at the moment of sending and kept nowhere. */
@NullMarked
package fr.releve.notification.contact;

import org.jspecify.annotations.NullMarked;
