package fr.releve.gateway.language;

import io.quarkus.qute.EngineBuilder;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;

/**
 * Finds the language of each page: {@code ?langue=en}, which is remembered in a cookie; else that cookie; else what the browser asks
 * for; else French.
 */
@ApplicationScoped
public class LanguageChoice {

    public static final String PARAMETER = "langue";

    /** Before anything that may answer with a page. */
    private static final int ORDER = 10;

    private static final Duration REMEMBERED = Duration.ofDays(365);

    void listen(@Observes Router router) {
        router.route().order(ORDER).handler(this::choose);
    }

    /** Every template speaks the language of the page that it is made for. */
    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                it -> it.setLocale(Language.current().locale().getLanguage()));
    }

    private void choose(RoutingContext request) {
        Optional<Language> chosen = Language.of(request.request().getParam(PARAMETER));
        chosen.ifPresent(it -> remember(request, it));
        Language language =
                chosen.or(() -> remembered(request)).or(() -> askedFor(request)).orElse(Language.FRENCH);
        language.speakIn(request);
        if (!request.normalizedPath().startsWith("/api/")) {
            request.response().putHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        }
        request.next();
    }

    private static Optional<Language> remembered(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(PARAMETER)).flatMap(it -> Language.of(it.getValue()));
    }

    /** The first of the browser's languages that is one of ours. */
    private static Optional<Language> askedFor(RoutingContext request) {
        return request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void remember(RoutingContext request, Language language) {
        request.response()
                .addCookie(Cookie.cookie(PARAMETER, language.code())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure("https".equals(request.request().scheme()))
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(REMEMBERED.toSeconds()));
    }
}
