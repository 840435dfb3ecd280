package fr.releve.profile.contact.web;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For whom a service reads: the person to whom it shows what it is told, or itself if it names none, or the one of whom it reads. */
@ApplicationScoped
class ReadFor {

    static final String ACCOUNT = "Releve-Reader";
    static final String ROLE = "Releve-Reader-Role";

    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Set<String> PEOPLE =
            Set.of(Roles.PRACTITIONER, Roles.MUNICIPALITY, Roles.COORDINATOR, Roles.ADMINISTRATOR);

    private final CurrentCaller caller;

    ReadFor(CurrentCaller caller) {
        this.caller = caller;
    }

    /**
     * To whom it concerns their own reading is no news; that a service asked for it in their name is, as anybody with the service's account
     * could: then the service itself has read.
     *
     * @param owner account of whom is read of; empty if they have none
     */
    Caller who(@Nullable String account, @Nullable String role, String owner) {
        return account == null
                        || role == null
                        || account.equals(owner)
                        || !OPAQUE.matcher(account).matches()
                        || !PEOPLE.contains(role)
                ? caller.get()
                : new Caller(account, Set.of(role), Set.of());
    }
}
