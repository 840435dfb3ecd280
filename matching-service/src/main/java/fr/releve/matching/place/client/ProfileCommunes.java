package fr.releve.matching.place.client;

import fr.releve.matching.place.Communes;
import fr.releve.matching.place.CommunesUnavailable;
import fr.releve.matching.travel.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Communes from profile-service; each is asked once, for communes do not move. */
@ApplicationScoped
class ProfileCommunes implements Communes {

    private static final Logger LOG = Logger.getLogger(ProfileCommunes.class);
    private static final int NOT_FOUND = 404;

    private final ProfileCommunesApi profile;
    private final Map<String, Commune> known = new ConcurrentHashMap<>();

    ProfileCommunes(@RestClient ProfileCommunesApi profile) {
        this.profile = profile;
    }

    @Override
    public Optional<Commune> find(String insee) {
        Optional<Commune> remembered = Optional.ofNullable(known.get(insee));
        return remembered.isPresent() ? remembered : ask(insee);
    }

    private Optional<Commune> ask(String insee) {
        try {
            var answer = profile.commune(insee);
            String territory = answer.territory() == null ? "" : answer.territory();
            var commune = new Commune(insee, territory, new Place(answer.latitude(), answer.longitude()));
            known.put(insee, commune);
            return Optional.of(commune);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw unavailable(e);
        } catch (ProcessingException e) {
            throw unavailable(e);
        }
    }

    private static CommunesUnavailable unavailable(RuntimeException cause) {
        LOG.warnf("profile-service tells no commune: %s", cause.getMessage());
        return new CommunesUnavailable();
    }
}
