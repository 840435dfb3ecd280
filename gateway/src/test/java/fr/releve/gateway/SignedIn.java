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
import java.util.stream.Collectors;

/** A browser that has been through the login. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestSpecification as(String account, String... roles) {
        return given().cookies(cookies(account, roles));
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
