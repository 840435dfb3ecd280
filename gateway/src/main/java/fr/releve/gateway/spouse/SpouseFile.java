package fr.releve.gateway.spouse;

import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.neighbours.ProfileApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is kept of the spouse who is logged in. */
@ApplicationScoped
class SpouseFile {

    private final ProfileApi profile;

    SpouseFile(@RestClient ProfileApi profile) {
        this.profile = profile;
    }

    /** Empty until they have joined. */
    Optional<Household.Spouse> find() {
        return ServiceProblem.found(profile::spouse);
    }
}
