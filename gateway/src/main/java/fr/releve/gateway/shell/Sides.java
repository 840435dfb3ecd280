package fr.releve.gateway.shell;

import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Who registers by themself may be doctor and spouse: the last page of one of the two sides tells at which they are. */
@RequestScoped
public class Sides {

    /** The cookie that says whose page was the last. */
    private static final String LAST = "menu";

    private static final String SPOUSE = "conjoint";
    private static final String DOCTOR = "medecin";

    private final Session session;

    public Sides(Session session) {
        this.session = session;
    }

    public static boolean hasBoth(Set<String> roles) {
        return roles.contains(Roles.SPOUSE) && roles.contains(Roles.PRACTITIONER);
    }

    /** The page being looked at is remembered if it is one of the two sides'. */
    public boolean atSpouse() {
        String here = session.path();
        if (here.startsWith("/" + SPOUSE)) {
            session.keep(LAST, SPOUSE);
            return true;
        }
        if (here.startsWith("/" + DOCTOR)) {
            session.keep(LAST, DOCTOR);
            return false;
        }
        return SPOUSE.equals(session.kept(LAST));
    }
}
