package fr.releve.notification.contact;

/**
 * Who gets to see how to reach somebody; whom it is about can read it in the log of accesses.
 *
 * @param account opaque subject
 * @param role as which they see it, of {@link fr.releve.kit.security.Roles}
 */
public record ShownTo(String account, String role) {}
