package fr.releve.kit.owndata;

import fr.releve.kit.security.Caller;
import java.util.Map;

/** What one feature keeps of an account; that of a higher {@code @Priority} is told first. */
public interface OwnPart {

    /**
     * Asked in the transaction of the whole answer.
     *
     * @param most how many things of a list
     * @return by kind, in the order to be read; what the account has nothing of is left out
     */
    Map<String, Kept> of(Caller caller, int most);
}
