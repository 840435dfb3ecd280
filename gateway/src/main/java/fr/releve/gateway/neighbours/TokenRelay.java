package fr.releve.gateway.neighbours;

import fr.releve.gateway.traffic.Session;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Sends the visitor's access token along, if there is one. */
public class TokenRelay implements ClientRequestFilter {

    private final Session session;

    public TokenRelay(Session session) {
        this.session = session;
    }

    @Override
    public void filter(ClientRequestContext request) {
        session.token().ifPresent(it -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + it));
    }
}
