package fr.releve.gateway.doctor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Keycloak lets people change the address of their own account. */
final class AccountPage {

    private static final Pattern REALM = Pattern.compile("(https?://.+/realms/[^/?#]+)/?");

    private AccountPage() {}

    /**
     * Empty if the realm is not one of Keycloak's.
     *
     * @param realm {@code https://id.example/realms/releve}
     */
    static Optional<String> of(String realm) {
        Matcher known = REALM.matcher(realm);
        return known.matches() ? Optional.of(known.group(1) + "/account/") : Optional.empty();
    }
}
