package fr.releve.profile.account.client;

import fr.releve.profile.account.Accounts;
import fr.releve.profile.account.AccountsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Keycloak's accounts. */
@ApplicationScoped
class KeycloakAccounts implements Accounts {

    private static final int AT_ONCE = 100;
    private static final int GONE = 404;

    private final KeycloakApi keycloak;

    KeycloakAccounts(@RestClient KeycloakApi keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public boolean delete(String account) {
        if (worksHere(account)) {
            return false;
        }
        return told(() -> unlessGone(
                () -> {
                    keycloak.delete(account);
                    return true;
                },
                true));
    }

    @Override
    public boolean worksHere(String account) {
        return told(() -> unlessGone(
                () -> !keycloak.roles(account).stream().allMatch(KeycloakApi.Role::isAnybodys)
                        || keycloak.mappings(account).managesKeycloak()
                        || !keycloak.groups(account).isEmpty(),
                false));
    }

    @Override
    public List<String> madeBefore(Instant moment) {
        return told(() -> {
            List<String> found = new ArrayList<>();
            List<KeycloakApi.User> page;
            int first = 0;
            do {
                page = keycloak.users(first, AT_ONCE, true);
                page.stream()
                        .filter(it -> it.isOfSomebody() && it.madeBefore(moment))
                        .forEach(it -> found.add(it.id()));
                first += AT_ONCE;
            } while (page.size() == AT_ONCE);
            return found;
        });
    }

    private static boolean unlessGone(BooleanSupplier question, boolean ofOneThatIsGone) {
        try {
            return question.getAsBoolean();
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == GONE) {
                return ofOneThatIsGone;
            }
            throw e;
        }
    }

    private static <T> T told(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw new AccountsUnavailable(e);
        }
    }
}
