package fr.releve.gateway.traffic;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The visitor of the page being made. */
@RequestScoped
public class Session {

    private final RoutingContext request;

    public Session(RoutingContext request) {
        this.request = request;
    }

    public boolean isOpen() {
        return !identity().isAnonymous();
    }

    public Set<String> roles() {
        return identity().getRoles();
    }

    public Optional<String> token() {
        return Visitor.token(identity());
    }

    /** The name that the account bears, or its address. */
    public String name() {
        return identity().getPrincipal() instanceof JsonWebToken token
                ? Optional.<String>ofNullable(token.getClaim("name")).orElse(token.getName())
                : "";
    }

    /** The account's own number, which no other has. */
    public String subject() {
        return claim("sub");
    }

    /** Empty if the token does not tell; so are the next three. */
    public String firstName() {
        return claim("given_name");
    }

    public String lastName() {
        return claim("family_name");
    }

    /** The account's e-mail address. */
    public String email() {
        return claim("email");
    }

    /** Address of the realm that the account belongs to, as browsers know it. */
    public String realm() {
        return claim("iss");
    }

    /** Of the login at the identity server: the next one has another. */
    public String id() {
        return Visitor.session(identity());
    }

    public String path() {
        return request.normalizedPath();
    }

    /** Of the address's query. */
    public @Nullable String parameter(String name) {
        return request.request().getParam(name);
    }

    /**
     * This page's address with one thing said in its query, and others left out. What answers a form may lie where nothing can be read:
     * then the address is that of the form.
     */
    public String addressWith(String name, String value, String... leftOut) {
        QueryStringDecoder form = new QueryStringDecoder(isRead() ? "" : ReturnAddress.formPage(request));
        QueryStringEncoder address = new QueryStringEncoder(isRead() ? path() : form.rawPath());
        BiConsumer<String, String> add = (parameter, said) -> {
            if (!parameter.equals(name) && !List.of(leftOut).contains(parameter)) {
                address.addParam(parameter, said);
            }
        };
        if (isRead()) {
            request.queryParams().forEach(it -> add.accept(it.getKey(), it.getValue()));
        } else {
            form.parameters().forEach((parameter, values) -> values.forEach(it -> add.accept(parameter, it)));
        }
        address.addParam(name, value);
        return address.toString();
    }

    private boolean isRead() {
        HttpMethod method = request.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** The word that {@link #keep} kept under this name; null if there is none. */
    public @Nullable String kept(String name) {
        Cookie cookie = request.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** Keeps a word in a cookie until the browser is closed. */
    public void keep(String name, String word) {
        if (!word.equals(kept(name))) {
            request.response()
                    .addCookie(Cookie.cookie(name, word)
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSecure("https".equals(request.request().scheme()))
                            .setSameSite(CookieSameSite.LAX));
        }
    }

    private String claim(String name) {
        return identity().getPrincipal() instanceof JsonWebToken token
                ? Optional.<String>ofNullable(token.getClaim(name)).orElse("")
                : "";
    }

    private SecurityIdentity identity() {
        return Visitor.recognised(request);
    }
}
