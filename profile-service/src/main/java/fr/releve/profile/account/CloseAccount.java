package fr.releve.profile.account;

import fr.releve.kit.problem.Conflict;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.kit.security.Caller;
import fr.releve.kit.security.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Who opened an account and left it at that has it ended: there is no file with which it would end. */
@ApplicationScoped
public class CloseAccount {

    private final AccountFiles files;
    private final LetAccountsGo accounts;

    CloseAccount(AccountFiles files, LetAccountsGo accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    /**
     * @throws NotAllowed if the caller works here: their account is the operator's
     * @throws Conflict if there is a file, which is to be left first
     */
    @Transactional
    public void handle(Caller caller) {
        if (Accounts.STAFF.stream().anyMatch(caller::is)) {
            throw new NotAllowed("Your account is one to work with: the operator ends it.");
        }
        if (files.has(caller.account())) {
            throw new Conflict(
                    ProblemKind.ALREADY_REGISTERED, "This account has a file, and ends with it: leave by your file.");
        }
        accounts.letGo(caller.account());
    }
}
