package fr.releve.profile.spouse;

import fr.releve.kit.security.Caller;

/** Told inside this service when the doctor reads what a spouse shares: the access log listens. */
public record WishesRead(Spouse spouse, Caller reader) {}
