package fr.releve.notification.contact;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a person. Held only while a message is being sent.
 *
 * @param account opaque subject of the person's account; null if they have none
 */
public record Contact(
        String name,
        String email,
        @Nullable String phone,
        @Nullable String account) {}
