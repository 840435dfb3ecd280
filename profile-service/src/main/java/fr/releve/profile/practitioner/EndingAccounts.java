package fr.releve.profile.practitioner;

import fr.releve.kit.problem.Conflict;

/** Accounts that are let go: whoever opens a file asks here first. */
public interface EndingAccounts {

    /**
     * From now on until the caller's transaction ends the account is not let go. Whoever holds a file, too, holds that first, as who leaves does.
     *
     * @throws Conflict if it is let go already, or has ended and only its token still stands: nobody could open its file any more
     */
    void mustStay(String account);
}
