package fr.releve.acceptance.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows where it is sent, fills in the identity server's form. */
final class Visit {

    private static final int MOST_STEPS = 10;
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("name=\"csrf\"[^>]*value=\"([^\"]*)\"");

    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** By port and name. Browsers take {@code Secure} cookies of this machine without encryption; Java's own jar would not send them. */
    private final Map<Integer, Map<String, String>> jar = new HashMap<>();

    private final List<URI> way = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();

    Visit(String gateway) {
        this.gateway = URI.create(gateway);
    }

    HttpResponse<String> get(String path) {
        return follow(HttpRequest.newBuilder(gateway.resolve(path))
                .header("Accept", "text/html")
                .GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return follow(posting(gateway.resolve(path), form));
    }

    /** Logs in with a password; returns the page that one lands on. */
    HttpResponse<String> logIn(String account, String password) {
        var page = get("/connexion");
        return follow(posting(formOf(page), Map.of("username", account, "password", password)));
    }

    static boolean asksForPassword(HttpResponse<String> page) {
        return FORM.matcher(page.body()).find();
    }

    static URI formOf(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no login form at " + page.uri() + ": " + page.statusCode());
        }
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    static String csrfOf(HttpResponse<String> page) {
        var field = FIELD.matcher(page.body());
        if (!field.find()) {
            throw new AssertionError("no form at " + page.uri());
        }
        return field.group(1);
    }

    /** Every address that was asked for, in order. */
    List<URI> way() {
        return List.copyOf(way);
    }

    /** Every {@code Set-Cookie} of the gateway. */
    List<String> cookies() {
        return List.copyOf(cookies);
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) {
        var answer = send(first);
        for (int step = 0; step < MOST_STEPS && answer.statusCode() / 100 == 3; step++) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(
                    HttpRequest.newBuilder(next).header("Accept", "text/html").GET());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var address = request.build().uri();
        var kept = jar.computeIfAbsent(address.getPort(), it -> new TreeMap<>());
        if (!kept.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var question = request.build();
        way.add(address);
        try {
            var answer = http.send(question, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(it -> keep(it, kept));
            if (address.getPort() == gateway.getPort()) {
                cookies.addAll(answer.headers().allValues("Set-Cookie"));
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError("no answer from " + question.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static void keep(String cookie, Map<String, String> kept) {
        var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0") || pair[1].isEmpty()) {
            kept.remove(pair[0]);
        } else {
            kept.put(pair[0], pair[1]);
        }
    }

    private static HttpRequest.Builder posting(URI address, Map<String, String> form) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                        .collect(Collectors.joining("&"))));
    }
}
