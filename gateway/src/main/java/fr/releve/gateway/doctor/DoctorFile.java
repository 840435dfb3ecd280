package fr.releve.gateway.doctor;

import fr.releve.gateway.neighbours.Practitioner;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The file of the doctor who is logged in. */
@ApplicationScoped
class DoctorFile {

    private final ProfileApi profile;

    DoctorFile(@RestClient ProfileApi profile) {
        this.profile = profile;
    }

    /** Empty until the doctor has registered. */
    Optional<Practitioner> find() {
        return ServiceProblem.found(profile::me);
    }

    /** Every page of a doctor leads to the registration until there is a file. */
    static Response signUpFirst() {
        return Response.seeOther(URI.create("/medecin/dossier")).build();
    }
}
