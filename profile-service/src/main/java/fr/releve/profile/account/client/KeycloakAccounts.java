package fr.releve.profile.account.client;

import fr.releve.kit.security.Roles;
import fr.releve.profile.account.Accounts;
import fr.releve.profile.account.AccountsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Keycloak's accounts. */
@ApplicationScoped
class KeycloakAccounts implements Accounts {

    private static final Set<String> STAFF = Set.of(Roles.MUNICIPALITY, Roles.COORDINATOR, Roles.ADMINISTRATOR);
    private static final int GONE = 404;

    private final KeycloakApi keycloak;

    KeycloakAccounts(@RestClient KeycloakApi keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public boolean delete(String account) {
        try {
            if (keycloak.roles(account).stream().anyMatch(it -> STAFF.contains(it.name()))) {
                return false;
            }
            keycloak.delete(account);
            return true;
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == GONE) {
                return true;
            }
            throw new AccountsUnavailable(e);
        } catch (RuntimeException e) {
            throw new AccountsUnavailable(e);
        }
    }
}
