package fr.releve.gateway.spouse;

import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.neighbours.Lists;
import fr.releve.gateway.neighbours.ProfileApi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Open jobs of certain trades. */
@ApplicationScoped
class LeadsAround {

    private final ProfileApi profile;

    LeadsAround(@RestClient ProfileApi profile) {
        this.profile = profile;
    }

    /**
     * Those within so many minutes of a commune.
     *
     * @param trades ROME codes; none stands for every trade
     * @param near INSEE code; null for anywhere
     */
    List<Household.JobLead> of(Set<String> trades, @Nullable String near, int minutes) {
        return Lists.upTo(
                Lists.EVERY,
                after -> profile.jobLeads(trades, near, near == null ? null : minutes, Lists.STRETCH, after));
    }

    /** How many there are within so many minutes of a commune. */
    long count(Set<String> trades, String near, int minutes) {
        return profile.countJobLeads(trades, near, minutes).count();
    }
}
