package fr.releve.notification.contact;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a person. Held only while a message is being sent.
 *
 * @param account opaque subject of the person's account; null if they have none
 * @param locale tag of the language to write in; null if it is not known
 */
public record Contact(
        String name,
        String email,
        @Nullable String phone,
        @Nullable String account,
        @Nullable String locale) {}
