package fr.releve.gateway.shell;

import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Header and footer of a page, for who is looking at it: {@code {inject:shell}}. */
@Named("shell")
@RequestScoped
public class Shell {

    private final Session session;

    public Shell(Session session) {
        this.session = session;
    }

    public boolean loggedIn() {
        return session.isOpen();
    }

    public String account() {
        return session.name();
    }

    /** What the page before has done; null if nothing is to be said. */
    public @Nullable Notice notice() {
        return Notice.in(session.parameter(Notice.DONE), session.parameter(Notice.FAILED))
                .orElse(null);
    }

    public List<Link> links() {
        String here = session.path();
        return menu().stream()
                .map(it -> new Link(it.href(), it.label(), it.href().equals(here)))
                .toList();
    }

    private List<Link> menu() {
        if (!session.isOpen()) {
            return ANYBODY;
        }
        Set<String> roles = session.roles();
        if (roles.contains(Roles.COORDINATOR) || roles.contains(Roles.ADMINISTRATOR)) {
            return COORDINATOR;
        }
        if (roles.contains(Roles.MUNICIPALITY)) {
            return MUNICIPALITY;
        }
        // who registers by themself may be either: the page they are on tells which
        boolean spouse = roles.contains(Roles.SPOUSE)
                && (!roles.contains(Roles.PRACTITIONER) || session.path().startsWith("/conjoint"));
        if (spouse) {
            return SPOUSE;
        }
        return roles.contains(Roles.PRACTITIONER) ? DOCTOR : ANYBODY;
    }

    private static final List<Link> ANYBODY =
            List.of(to("/", "Accueil"), to("/besoins", "Les besoins"), to("/comment-ca-marche", "Comment ça marche"));

    private static final List<Link> DOCTOR = List.of(
            to("/medecin", "Mes propositions"),
            to("/medecin/jours", "Mes jours"),
            to("/besoins", "Les besoins"),
            to("/medecin/dossier", "Mon dossier"));

    private static final List<Link> SPOUSE =
            List.of(to("/conjoint", "Les offres"), to("/conjoint/souhaits", "Mes souhaits"));

    private static final List<Link> MUNICIPALITY = List.of(
            to("/commune", "À répondre"),
            to("/commune/besoins/nouveau", "Publier un besoin"),
            to("/commune/besoins", "Nos besoins"));

    private static final List<Link> COORDINATOR = List.of(
            to("/coordination", "À valider"),
            to("/coordination/verifications", "Vérifications"),
            to("/coordination/placements", "Placements"),
            to("/besoins", "Les besoins"));

    private static Link to(String href, String label) {
        return new Link(href, label, false);
    }

    /** @param current the page being looked at */
    public record Link(String href, String label, boolean current) {}
}
