package fr.releve.gateway.neighbours;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.releve.kit.web.TolerantJson;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** How answers of services are read: what a page does not know is left alone, a refusal keeps its reason. */
final class Answers {

    private Answers() {}

    static ObjectMapper lenient(ObjectMapper strict) {
        return TolerantJson.like(strict);
    }

    static @Nullable RuntimeException refusal(Response answer) {
        int status = answer.getStatus();
        if (status < 400) {
            return null;
        }
        return new ServiceProblem(status, body(answer));
    }

    private static ServiceProblem.Body body(Response answer) {
        try {
            ServiceProblem.Body body = answer.readEntity(ServiceProblem.Body.class);
            return body == null ? ServiceProblem.Body.SILENT : body;
        } catch (ProcessingException | WebApplicationException | IllegalStateException unreadable) {
            return ServiceProblem.Body.SILENT;
        }
    }
}
