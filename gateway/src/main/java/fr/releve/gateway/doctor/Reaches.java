package fr.releve.gateway.doctor;

import fr.releve.gateway.needs.OpenNeeds;
import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.places.Places;
import fr.releve.gateway.shell.CommuneField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks what a doctor can reach, for as much of a file as has been typed. */
@ApplicationScoped
class Reaches {

    private static final Logger LOG = Logger.getLogger(Reaches.class);

    private final Places places;
    private final OpenNeeds needs;
    private final CommuneField communes;

    Reaches(Places places, OpenNeeds needs, CommuneField communes) {
        this.places = places;
        this.needs = needs;
        this.communes = communes;
    }

    /** The file can be filled in without it. */
    Reach of(FileForm form) {
        int minutes = Math.min(form.minutes(), FileForm.MOST_MINUTES);
        if (form.homeCommune().isEmpty() || minutes < 1) {
            return Reach.UNKNOWN;
        }
        try {
            String home = communes.code(form.homeCommune());
            List<Place.Commune> all = places.communes();
            return all.stream()
                    .filter(it -> it.insee().equals(home))
                    .findFirst()
                    .map(it -> Reach.of(it, minutes, form.specialty(), all, needs.all()))
                    .orElse(Reach.UNKNOWN);
        } catch (ServiceProblem | ProcessingException noAnswer) {
            LOG.infof("no map of what a doctor can reach: %s", noAnswer.getMessage());
            return Reach.UNKNOWN;
        }
    }
}
