package fr.releve.profile.account;

/** The identity server does not answer, or refuses. */
public final class AccountsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountsUnavailable(Throwable cause) {
        super("the identity server tells and ends no account now", cause);
    }
}
