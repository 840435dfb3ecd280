package fr.releve.profile.vacancy;

import org.jspecify.annotations.Nullable;

/** Whom the doctor speaks with; told to nobody before both sides have agreed. */
public record Host(String name, String email, @Nullable String phone) {}
