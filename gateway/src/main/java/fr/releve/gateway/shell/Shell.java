package fr.releve.gateway.shell;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.LanguageChoice;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Header and footer of a page, for who is looking at it: {@code {inject:shell}}. */
@Named("shell")
@RequestScoped
public class Shell {

    private static final List<Item> ANYBODY = List.of(
            new Item("/", "home"),
            new Item("/besoins", "needs"),
            new Item("/territoires", "territories"),
            new Item("/comment-ca-marche", "how"));

    private static final List<Item> DOCTOR = List.of(
            new Item("/medecin", "proposals"),
            new Item("/medecin/pour-moi", "fitting"),
            new Item("/medecin/jours", "days"),
            new Item("/medecin/missions", "missions"),
            new Item("/medecin/dossier", "file"));

    private static final List<Item> SPOUSE = List.of(
            new Item("/conjoint", "leads"), new Item("/besoins", "needs"), new Item("/conjoint/souhaits", "wishes"));

    private static final List<Item> MUNICIPALITY = List.of(
            new Item("/commune", "answers"),
            new Item("/commune/besoins/nouveau", "publish"),
            new Item("/commune/besoins", "own"),
            new Item("/commune/missions", "hostMissions"),
            new Item("/territoires", "territories"));

    private static final List<Item> COORDINATOR = List.of(
            new Item("/coordination", "queue"),
            new Item("/coordination/plan", "plan"),
            new Item("/coordination/verifications", "verifications"),
            new Item("/coordination/placements", "placements"),
            new Item("/coordination/journal", "journal"),
            new Item("/besoins", "needs"));

    /** What an administrator may read of the coordination's pages. */
    private static final List<Item> OF_THE_REGION = List.of(
            new Item("/coordination/plan", "plan"),
            new Item("/coordination/verifications", "verifications"),
            new Item("/besoins", "needs"),
            new Item("/territoires", "territories"));

    private static final Item TO_THE_SPOUSE = new Item("/conjoint", "toSpouse");
    private static final Item TO_THE_DOCTOR = new Item("/medecin", "toDoctor");

    private static final Item ADMINISTRATION = new Item("/administration", "administration");

    private final Session session;
    private final Sides sides;

    public Shell(Session session, Sides sides) {
        this.session = session;
        this.sides = sides;
    }

    public Language language() {
        return Language.current();
    }

    /** This page again, in the other language. */
    public String inOtherLanguage() {
        return session.addressWith(
                LanguageChoice.PARAMETER, language().other().code(), Notice.DONE, Notice.FAILED, Notice.COUNT);
    }

    public boolean loggedIn() {
        return session.isOpen();
    }

    /** One's messages are what is being looked at. */
    public boolean atMessages() {
        return session.path().equals("/mes-messages");
    }

    public String account() {
        return session.name();
    }

    /** Whose drafts the browser keeps apart: two may bear the same name. */
    public String accountNumber() {
        return session.subject();
    }

    /** What the page before has done; null if nothing is to be said. */
    public @Nullable Notice notice() {
        return Notice.in(
                        session.parameter(Notice.DONE),
                        session.parameter(Notice.FAILED),
                        session.parameter(Notice.COUNT))
                .orElse(null);
    }

    /** From the pages of one side to those of the other; null but for who may be doctor and spouse. */
    public @Nullable Link otherSide() {
        if (!Sides.hasBoth(session.roles())) {
            return null;
        }
        Item other = sides.atSpouse() ? TO_THE_DOCTOR : TO_THE_SPOUSE;
        return new Link(other.href(), Wording.of("menu." + other.name()), false);
    }

    public List<Link> links() {
        String here = session.path();
        return menu().stream()
                .map(it -> new Link(
                        it.href(), Wording.of("menu." + it.name()), it.href().equals(here)))
                .toList();
    }

    private List<Item> menu() {
        Set<String> roles = session.roles();
        if (roles.contains(Roles.ADMINISTRATOR)) {
            return Stream.concat(
                            Stream.of(ADMINISTRATION),
                            roles.contains(Roles.COORDINATOR) ? COORDINATOR.stream() : OF_THE_REGION.stream())
                    .toList();
        }
        if (roles.contains(Roles.COORDINATOR)) {
            return COORDINATOR;
        }
        if (roles.contains(Roles.MUNICIPALITY)) {
            return MUNICIPALITY;
        }
        if (roles.contains(Roles.SPOUSE) && (!roles.contains(Roles.PRACTITIONER) || sides.atSpouse())) {
            return SPOUSE;
        }
        return roles.contains(Roles.PRACTITIONER) ? DOCTOR : ANYBODY;
    }

    /** @param name in the list of words */
    private record Item(String href, String name) {}

    /** @param current the page being looked at */
    public record Link(String href, String label, boolean current) {}
}
