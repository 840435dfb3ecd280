package fr.releve.gateway.spouse;

import fr.releve.gateway.needs.NeedView;
import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Household;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Together;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.CommuneField;
import fr.releve.kit.time.Clock;
import io.netty.handler.codec.http.QueryStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Needs that suit the doctor with the jobs around them, for the spouse; only while both agreed to that. */
@ApplicationScoped
class PartnerNeeds {

    private final MatchingApi matching;
    private final OpenNeeds needs;
    private final LeadsAround leads;
    private final Places places;
    private final CommuneField communes;
    private final Together together;
    private final InstantSource clock;

    PartnerNeeds(
            @RestClient MatchingApi matching,
            OpenNeeds needs,
            LeadsAround leads,
            Places places,
            CommuneField communes,
            Together together,
            InstantSource clock) {
        this.matching = matching;
        this.needs = needs;
        this.leads = leads;
        this.places = places;
        this.communes = communes;
        this.together = together;
        this.clock = clock;
    }

    /** Best for the doctor first; none unless both agreed, and none that has been closed a moment ago. */
    List<PartnerNeed> of(Household.Spouse spouse) {
        return spouse.seesNeeds()
                ? together.map(shown(spouse), it -> view(it, spouse)).stream()
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /** None either while the matching has not yet heard of the agreement, or does not answer: the jobs are there all the same. */
    private List<Household.Need> shown(Household.Spouse spouse) {
        try {
            return matching.partnerNeeds(spouse.id()).items();
        } catch (ServiceProblem | ProcessingException silent) {
            return List.of();
        }
    }

    private Optional<PartnerNeed> view(Household.Need it, Household.Spouse spouse) {
        try {
            NeedView need = NeedView.sought(
                    needs.one(it.vacancyId()), places, LocalDateTime.ofInstant(clock.instant(), Clock.PARIS));
            long jobs = leads.count(spouse.romeCodes(), need.commune(), spouse.maxMinutes());
            return Optional.of(new PartnerNeed(need, it.travelMinutes(), jobs, listed(need.commune())));
        } catch (ServiceProblem | ProcessingException gone) {
            return Optional.empty();
        }
    }

    private String listed(String commune) {
        QueryStringEncoder address = new QueryStringEncoder("/conjoint");
        address.addParam("pres", communes.shown(commune));
        return address.toString();
    }

    /**
     * A need that suits the doctor.
     *
     * @param minutes of road from the doctor's home
     * @param jobs of the spouse's trades within the spouse's minutes of it
     * @param listed where these jobs are listed
     */
    record PartnerNeed(NeedView need, int minutes, long jobs, String listed) {}
}
