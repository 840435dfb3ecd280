package fr.releve.gateway.login;

import fr.releve.gateway.language.Language;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/** Keycloak's pages speak the language of the page from which one comes. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class LoginLanguage implements OidcRedirectFilter {

    /** OpenID Connect Core 1.0, 3.1.2.1. */
    private static final String PARAMETER = "ui_locales";

    @Override
    public void filter(OidcRedirectContext context) {
        context.additionalQueryParams()
                .set(PARAMETER, Language.of(context.routingContext()).code());
    }
}
