package fr.releve.gateway.neighbours;

import fr.releve.gateway.language.Language;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Says in which language the visitor reads, who is written to in it. */
public class LanguageRelay implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders()
                .putSingle(HttpHeaders.ACCEPT_LANGUAGE, Language.current().code());
    }
}
