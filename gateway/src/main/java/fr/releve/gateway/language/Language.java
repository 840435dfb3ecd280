package fr.releve.gateway.language;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that pages are written in. */
public enum Language {
    FRENCH("fr", "Français", Locale.FRENCH),
    ENGLISH("en", "English", Locale.UK);

    private static final String KEY = Language.class.getName();

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** {@code fr}, {@code en} */
    public String code() {
        return code;
    }

    /** As its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** How dates and numbers are written in it. */
    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == FRENCH ? ENGLISH : FRENCH;
    }

    /** Of the page being made; French where none is. */
    public static Language current() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return FRENCH;
        }
        RoutingContext request = Requests.CURRENT.getCurrent();
        return request == null ? FRENCH : of(request);
    }

    /** Of the page that is asked for. */
    public static Language of(RoutingContext request) {
        return Optional.<Language>ofNullable(request.get(KEY)).orElse(FRENCH);
    }

    static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** Looked up once: it stands for the request of whichever thread asks it. */
    private static final class Requests {
        private static final CurrentVertxRequest CURRENT =
                Arc.requireContainer().instance(CurrentVertxRequest.class).get();
    }

    void speakIn(RoutingContext request) {
        request.put(KEY, this);
    }
}
