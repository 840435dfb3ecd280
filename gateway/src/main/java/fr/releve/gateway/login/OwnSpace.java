package fr.releve.gateway.login;

import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.Sides;
import fr.releve.gateway.traffic.Session;
import fr.releve.kit.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where each kind of account does its work. */
@RequestScoped
class OwnSpace {

    private static final String HOME = "/";
    private static final String DOCTOR = "/medecin";
    private static final String SPOUSE = "/conjoint";

    private final Session session;
    private final Sides sides;
    private final ProfileApi profile;

    OwnSpace(Session session, Sides sides, @RestClient ProfileApi profile) {
        this.session = session;
        this.sides = sides;
        this.profile = profile;
    }

    URI address() {
        return URI.create(path(session.roles()));
    }

    private String path(Set<String> roles) {
        if (roles.contains(Roles.COORDINATOR)) {
            return "/coordination";
        }
        if (roles.contains(Roles.ADMINISTRATOR)) {
            return "/administration";
        }
        if (roles.contains(Roles.MUNICIPALITY)) {
            return "/commune";
        }
        if (Sides.hasBoth(roles)) {
            return side();
        }
        if (roles.contains(Roles.PRACTITIONER)) {
            return DOCTOR;
        }
        return roles.contains(Roles.SPOUSE) ? SPOUSE : HOME;
    }

    /** The side that was looked at last, else the one where there is a file; to who has none yet the home page shows its doors. */
    private String side() {
        if (sides.atSpouse()) {
            return SPOUSE;
        }
        if (isKnown(profile::me)) {
            return DOCTOR;
        }
        return isKnown(profile::spouse) ? SPOUSE : HOME;
    }

    private static boolean isKnown(Runnable file) {
        try {
            file.run();
            return true;
        } catch (ServiceProblem | ProcessingException notTold) {
            return false;
        }
    }
}
