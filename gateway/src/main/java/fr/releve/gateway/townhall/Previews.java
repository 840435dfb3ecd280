package fr.releve.gateway.townhall;

import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.shell.CommuneField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the matching who could come, for as much of a need as has been typed. */
@ApplicationScoped
class Previews {

    private static final Logger LOG = Logger.getLogger(Previews.class);

    private final MatchingApi matching;
    private final CommuneField communes;

    Previews(@RestClient MatchingApi matching, CommuneField communes) {
        this.matching = matching;
        this.communes = communes;
    }

    Preview of(NeedForm form) {
        if (form.commune().isBlank() || form.week().isEmpty()) {
            return Preview.NOT_ENOUGH;
        }
        try {
            return Preview.of(matching.whatIf(new Forecast.Question(form.draft(communes))));
        } catch (ServiceProblem refused) {
            return Preview.refused(refused);
        } catch (ProcessingException noAnswer) {
            LOG.infof("no forecast for a draft: %s", noAnswer.getMessage());
            return Preview.silent();
        }
    }
}
