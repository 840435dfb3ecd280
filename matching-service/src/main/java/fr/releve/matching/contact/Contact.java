package fr.releve.matching.contact;

import org.jspecify.annotations.Nullable;

/**
 * How to reach one side.
 *
 * @param phone null if the person gave none
 */
public record Contact(String name, String email, @Nullable String phone) {}
