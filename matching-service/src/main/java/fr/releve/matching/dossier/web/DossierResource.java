package fr.releve.matching.dossier.web;

import static fr.releve.kit.security.Roles.COORDINATOR;

import fr.releve.kit.security.CurrentCaller;
import fr.releve.matching.dossier.ReadDossier;
import fr.releve.matching.term.Terms;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What a coordinator weighs before a decision. */
@Path("/proposals/{id}/dossier")
@RunOnVirtualThread
public class DossierResource {

    private final ReadDossier read;
    private final Terms terms;
    private final CurrentCaller caller;

    public DossierResource(ReadDossier read, Terms terms, CurrentCaller caller) {
        this.read = read;
        this.terms = terms;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(COORDINATOR)
    public DossierView dossier(@RestPath UUID id) {
        return DossierView.of(read.handle(id, caller.get()), terms);
    }
}
