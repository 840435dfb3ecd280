package fr.releve.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The identity server's form, filled in as a browser that the gateway has sent there would. */
record LoginForm(LocalStack stack) {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    /** Any 43 letters: nobody redeems the code. */
    private static final String CHALLENGE = "a".repeat(43);

    /** Where the browser is sent with this password. */
    String after(String account, String password) {
        var page = Http.send(HttpRequest.newBuilder(URI.create(stack.issuerUrl()
                        + "/protocol/openid-connect/auth?client_id=releve-gateway&response_type=code&scope=openid&state=s"
                        + "&code_challenge_method=S256&code_challenge=" + CHALLENGE
                        + "&redirect_uri=" + encoded(stack.gatewayUrl() + "/connexion/retour")))
                .build());
        var action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form: " + page.statusCode());
        }
        var cookies = page.headers().allValues("Set-Cookie").stream()
                .map(it -> it.substring(0, it.indexOf(';')))
                .collect(Collectors.joining("; "));
        var answer = Http.send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(account) + "&password=" + encoded(password)))
                .build());
        return answer.headers().firstValue("Location").orElse("no redirect: " + answer.statusCode());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
