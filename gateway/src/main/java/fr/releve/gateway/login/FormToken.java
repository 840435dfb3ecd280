package fr.releve.gateway.login;

import fr.releve.gateway.traffic.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The secret field of this page's forms: {@code {inject:csrf}}. */
@Named("csrf")
@RequestScoped
public class FormToken {

    static final String FIELD = "csrf";

    private final String token;

    public FormToken(FormSeal seal, Session session) {
        token = seal.of(session.id());
    }

    public String parameterName() {
        return FIELD;
    }

    public String token() {
        return token;
    }
}
