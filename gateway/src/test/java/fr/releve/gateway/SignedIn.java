package fr.releve.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that has been through the login. */
public final class SignedIn {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private SignedIn() {}

    public static RequestSpecification as(String account, String... roles) {
        return given().cookies(cookies(account, roles));
    }

    /** As {@link #as}, with the token of a form that stands on this page; it follows no redirection. */
    public static RequestSpecification sending(String page, String account, String... roles) {
        Form form = form(page, account, roles);
        return form.sent()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", form.token());
    }

    /** As {@link #sending}, for a form with a file. */
    public static RequestSpecification sendingParts(String page, String account, String... roles) {
        Form form = form(page, account, roles);
        return form.sent().multiPart("csrf", form.token());
    }

    private record Form(RequestSpecification sent, String token) {}

    private static Form form(String page, String account, String... roles) {
        Cookies session = cookies(account, roles);
        Response shown = given().cookies(session).accept("text/html").get(page);
        Matcher csrf = CSRF.matcher(shown.asString());
        if (!csrf.find()) {
            throw new AssertionError("no form on " + page + " carries a token");
        }
        return new Form(
                given().redirects()
                        .follow(false)
                        .cookies(session)
                        .cookies(shown.detailedCookies())
                        .accept("text/html"),
                csrf.group(1));
    }

    public static Cookies cookies(String account, String... roles) {
        return exchange("/", account, roles).detailedCookies();
    }

    /** Where the browser is sent once it has its session. */
    public static Response landing(String page, String account, String... roles) {
        Response exchanged = exchange(page, account, roles);
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(exchanged.detailedCookies())
                .get(exchanged.header("Location"));
    }

    /** The identity provider asks nothing: it sends the browser straight back with a code. */
    private static Response exchange(String page, String account, String... roles) {
        Neighbours.IDENTITY.nextLoginIsOf(account, roles);
        Response challenge = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get("/connexion?retour=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        Map<String, String> asked = query(challenge.header("Location"));
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(challenge.detailedCookies())
                .get("/connexion/retour?code=abc&state=" + asked.get("state"));
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(
                        it -> it[0], it -> URLDecoder.decode(it[1], StandardCharsets.UTF_8), (first, second) -> first));
    }
}
