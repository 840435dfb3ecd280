package fr.releve.gateway.townhall;

import fr.releve.gateway.neighbours.Forecast;
import fr.releve.gateway.neighbours.MatchingApi;
import fr.releve.gateway.neighbours.ServiceProblem;
import fr.releve.gateway.neighbours.Vacancy;
import fr.releve.gateway.shell.CommuneField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param of the need that the form changes, whose days are not all in the form; null for a new one
     * @param today in Paris
     */
    Preview of(NeedForm form, @Nullable Vacancy of, LocalDate today) {
        if (form.commune().isBlank() || (of == null && form.week().isEmpty())) {
            return Preview.NOT_ENOUGH;
        }
        try {
            Vacancy.Draft asked = of == null ? form.draft(communes) : form.changed(of, today, communes);
            return asked.wanted().rules().isEmpty()
                    ? Preview.NOT_ENOUGH
                    : Preview.of(matching.whatIf(new Forecast.Question(asked)));
        } catch (ServiceProblem refused) {
            return Preview.refused(refused);
        } catch (ProcessingException noAnswer) {
            LOG.infof("no forecast for a draft: %s", noAnswer.getMessage());
            return Preview.silent();
        }
    }
}
