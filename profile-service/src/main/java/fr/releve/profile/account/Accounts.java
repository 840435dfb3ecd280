package fr.releve.profile.account;

import fr.releve.kit.security.Roles;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The accounts of the identity server. */
public interface Accounts {

    /** Roles of who works here: at a town hall, as a coordinator or administrator. */
    Set<String> STAFF = Set.of(Roles.MUNICIPALITY, Roles.COORDINATOR, Roles.ADMINISTRATOR);

    /**
     * Deletes an account that is nobody's but a doctor's or a spouse's; one that is gone already is as good as deleted.
     *
     * @param account opaque subject
     * @return false if it stays because its person {@link #worksHere works here}
     * @throws AccountsUnavailable if the identity server does not do it now
     */
    boolean delete(String account);

    /**
     * Whether it is more than a doctor's or a spouse's: it has any other role, as {@link #STAFF} has, is in a group, or manages the
     * identity server.
     *
     * @return false of an account that is gone
     * @throws AccountsUnavailable if the identity server does not tell it now
     */
    boolean worksHere(String account);

    /**
     * Those of people, whoever they are, that were made before.
     *
     * @throws AccountsUnavailable if the identity server does not tell them now
     */
    List<String> madeBefore(Instant moment);
}
