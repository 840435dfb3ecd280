package fr.releve.profile.contact.web;

import fr.releve.kit.security.Caller;
import fr.releve.kit.security.CurrentCaller;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For whom a service reads: the person to whom it shows what it is told, or itself if it names none. */
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

    Caller who(@Nullable String account, @Nullable String role) {
        return account == null || role == null || !OPAQUE.matcher(account).matches() || !PEOPLE.contains(role)
                ? caller.get()
                : new Caller(account, Set.of(role), Set.of());
    }
}
