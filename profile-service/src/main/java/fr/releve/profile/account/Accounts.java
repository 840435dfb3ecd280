package fr.releve.profile.account;

/** The accounts of the identity server. */
public interface Accounts {

    /**
     * Deletes an account that is nobody's but a doctor's or a spouse's; one that is gone already is as good as deleted.
     *
     * @param account opaque subject
     * @return false if it stays because its person works here: at a town hall, as a coordinator or administrator
     * @throws AccountsUnavailable if the identity server does not do it now
     */
    boolean delete(String account);
}
