package fr.releve.kit.security;

import java.util.Set;

/**
 * Who asks.
 *
 * @param account opaque subject of the account
 * @param roles names of {@link Roles}
 * @param territories SIRENs of the EPCIs that the account acts for; {@code *} stands for all of them
 */
public record Caller(String account, Set<String> roles, Set<String> territories) {

    private static final String EVERYWHERE = "*";

    /** Whoever holds the signed link of a mail to this account: a party to what it is about, and of no role or territory. */
    public static Caller byLink(String account) {
        return new Caller(account, Set.of(), Set.of());
    }

    /** They come {@link #byLink}: no endpoint takes a token without a role. */
    public boolean byLink() {
        return roles.isEmpty();
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean owns(String ownerAccount) {
        return account.equals(ownerAccount);
    }

    public boolean actsFor(String territory) {
        return territories.contains(territory) || territories.contains(EVERYWHERE);
    }

    /** @throws NotAllowed if the caller does not act for the territory */
    public void mustActFor(String territory) {
        if (!actsFor(territory)) {
            throw new NotAllowed("Your account does not act for the territory " + territory + ".");
        }
    }
}
