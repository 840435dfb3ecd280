package fr.releve.gateway.admin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Keycloak's own administrator, whose account is in the realm {@code master}, keeps the accounts of a realm. */
final class AccountsConsole {

    private static final Pattern REALM = Pattern.compile("(https?://.+)/realms/([^/?#]+)/?");

    private AccountsConsole() {}

    /**
     * Empty if the realm is not one of Keycloak's.
     *
     * @param realm {@code https://id.example/realms/releve}
     */
    static Optional<String> of(String realm) {
        Matcher known = REALM.matcher(realm);
        return known.matches()
                ? Optional.of(known.group(1) + "/admin/master/console/#/" + known.group(2))
                : Optional.empty();
    }
}
