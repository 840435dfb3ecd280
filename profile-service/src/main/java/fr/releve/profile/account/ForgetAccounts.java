package fr.releve.profile.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Accounts that never got a file, or lost it without ending with it, are kept no longer than a file is without contact. */
@ApplicationScoped
public class ForgetAccounts {

    private final Accounts accounts;
    private final AccountFiles files;
    private final LetAccountsGo letGo;

    ForgetAccounts(Accounts accounts, AccountFiles files, LetAccountsGo letGo) {
        this.accounts = accounts;
        this.files = files;
        this.letGo = letGo;
    }

    /**
     * Those that the identity server does not end at once are due until it does.
     *
     * @param madeBefore of whoever has no file, nothing later than the day on which the account was made is known
     * @return how many were let go
     * @throws AccountsUnavailable if the identity server does not tell of them now
     */
    public long handle(Instant madeBefore) {
        long gone = 0;
        for (String account : accounts.madeBefore(madeBefore)) {
            if (!files.has(account) && !accounts.worksHere(account)) {
                QuarkusTransaction.requiringNew().run(() -> letGo.letGo(account));
                gone++;
            }
        }
        return gone;
    }
}
