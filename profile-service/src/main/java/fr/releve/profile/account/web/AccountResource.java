package fr.releve.profile.account.web;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import fr.releve.profile.account.CloseAccount;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** The caller's own account; asked for by the gateway's pages alone. */
@Path("/account")
@RunOnVirtualThread
class AccountResource {

    private final CloseAccount closeAccount;
    private final CurrentCaller caller;

    AccountResource(CloseAccount closeAccount, CurrentCaller caller) {
        this.closeAccount = closeAccount;
        this.caller = caller;
    }

    /** The identity server ends it in the minutes that follow. */
    @DELETE
    @RolesAllowed({Roles.PRACTITIONER, Roles.SPOUSE})
    public void close() {
        closeAccount.handle(caller.get());
    }
}
