package fr.releve.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the identity server's pages, sent there by the gateway: keeps cookies, follows links, fills in forms. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern COMPLAINT = Pattern.compile("(?<=kc-feedback-text\">)[^<]*[^<\\s][^<]*");
    private static final Pattern NOT_SHOWN = Pattern.compile("(?s)<(script|template).*?</\\1>");
    private static final String REGISTRATION = "href=\"([^\"]*/registration[^\"]*)\"";
    private static final String FORGOTTEN = "href=\"([^\"]*/reset-credentials[^\"]*)\"";
    private static final String SECRET_OF_CODES = "name=\"totpSecret\" value=\"([^\"]+)\"";
    private static final String ACTION_TOKEN = "href=\"([^\"]*/action-token[^\"]*)\"";

    /** What who redeems the code of a login shows, and what the login shows of it: its SHA-256. */
    static final String VERIFIER = "a".repeat(43);

    private static final String CHALLENGE = "ZtNPunH49FD35FWYhT5Tv8I7vRKQJ8uxMaL0_9eHjNA";

    private final LocalStack stack;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private URI address;
    private String page = "";

    private Visitor(LocalStack stack, URI address) {
        this.stack = stack;
        this.address = address;
    }

    /** Stands before the login form. */
    static Visitor at(LocalStack stack) {
        var visitor = new Visitor(stack, login(stack));
        visitor.open(visitor.address);
        return visitor;
    }

    /** Stands before the login form, to change the address of the account. */
    static Visitor changingAddress(LocalStack stack) {
        var visitor = new Visitor(stack, URI.create(login(stack) + "&kc_action=UPDATE_EMAIL"));
        visitor.open(visitor.address);
        return visitor;
    }

    private static URI login(LocalStack stack) {
        return URI.create(stack.issuerUrl()
                + "/protocol/openid-connect/auth?client_id=releve-gateway&response_type=code&scope=openid&state=s"
                + "&code_challenge_method=S256&code_challenge=" + CHALLENGE
                + "&redirect_uri=" + encoded(returnAddress(stack)));
    }

    static String returnAddress(LocalStack stack) {
        return stack.gatewayUrl() + "/connexion/retour";
    }

    /** Asks to be let in without being asked anything: only who has a session is. */
    Visitor comesBack() {
        open(URI.create(login(stack) + "&prompt=none"));
        return this;
    }

    Visitor logsIn(String account, String password) {
        return fillsIn(Map.of("username", account, "password", password));
    }

    /** What the telephone is to make its codes from, as the page of the first login shows it. */
    String secretOfCodes() {
        return first(Pattern.compile(SECRET_OF_CODES));
    }

    Visitor setsUpCodes(String secret, String code) {
        return fillsIn(Map.of("totpSecret", secret, "totp", code, "userLabel", "telephone"));
    }

    Visitor types(String code) {
        return fillsIn(Map.of("otp", code));
    }

    Visitor forgetsPassword(String account) {
        follows(FORGOTTEN);
        return fillsIn(Map.of("username", account));
    }

    Visitor wantsToRegister() {
        return follows(REGISTRATION);
    }

    /** The password is asked for once the address is confirmed. */
    Visitor registers(String email) {
        return fillsIn(Map.of("firstName", "Camille", "lastName", "Exemple", "email", email));
    }

    Visitor choosesAddress(String email) {
        return fillsIn(Map.of("email", email));
    }

    Visitor choosesPassword(String password) {
        return fillsIn(Map.of("password-new", password, "password-confirm", password));
    }

    /** Opens the link of a mail, and goes on where that asks for a click. */
    Visitor confirms(String link) {
        open(URI.create(link));
        return Pattern.compile(ACTION_TOKEN).matcher(page).find() ? follows(ACTION_TOKEN) : this;
    }

    /** Where the visitor is, or would be: the gateway's pages are not opened. */
    String address() {
        return address.toString();
    }

    String page() {
        return page;
    }

    /** What the page says is wrong with a password; empty if nothing is. */
    String complaint() {
        var found = COMPLAINT.matcher(NOT_SHOWN.matcher(page).replaceAll(""));
        return found.find() ? found.group().strip() : "";
    }

    boolean isLoggedIn() {
        return address().startsWith(stack.gatewayUrl()) && address().contains("code=");
    }

    /** What the gateway redeems for tokens. */
    String code() {
        return address().replaceFirst(".*[?&]code=([^&]+).*", "$1");
    }

    private Visitor follows(String link) {
        open(address.resolve(first(Pattern.compile(link))));
        return this;
    }

    private Visitor fillsIn(Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        var action = address.resolve(first(FORM));
        arrive(
                action,
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return this;
    }

    private String first(Pattern wanted) {
        var found = wanted.matcher(page);
        if (!found.find()) {
            throw new AssertionError("no " + wanted + " on " + address + ": " + page);
        }
        return found.group(1).replace("&amp;", "&");
    }

    private void open(URI where) {
        arrive(where, HttpRequest.newBuilder(where));
    }

    private void arrive(URI where, HttpRequest.Builder request) {
        address = where;
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = Http.send(request.build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        page = answer.body();
        answer.headers().firstValue("Location").map(where::resolve).ifPresent(this::goOn);
    }

    private void goOn(URI next) {
        if (next.toString().startsWith(stack.gatewayUrl())) {
            address = next;
        } else {
            open(next);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
