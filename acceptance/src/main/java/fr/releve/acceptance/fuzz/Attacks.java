package fr.releve.acceptance.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.seeds.Seeds;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.World;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the request of a number: who asks, for what, and what is wrong with it. */
final class Attacks {

    private static final Pattern PART = Pattern.compile("\\{[^}]*}");
    /** Whoever takes one has nothing left to attack, or waits for news until they come. */
    private static final Set<String> WAYS_OUT = Set.of(
            "/deconnexion", "/medecin/dossier/retrait", "/conjoint/retrait", "/mes-donnees/retrait", "/evenements");

    private static final String BOUNDARY = "releve-fuzz";
    private static final List<String> RAW_ADDRESSES = List.of(
            "/api/../q/metrics",
            "/api/%2e%2e/q/metrics",
            "/api/practitioners/..%2f..%2fq%2fmetrics",
            "/api//practitioners",
            "/api/contacts/practitioners/00000000-0000-0000-0000-000000000000",
            "/api/practitioners/%00",
            "/api/vacancies/%c0%ae%c0%ae",
            "/api/vacancies;x=1/mine",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/assets/../../application.properties",
            "/assets/%2e%2e%2fx",
            "/api/communes/%F0%9F%98%80",
            "/api/openapi.json/..",
            "/connexion?retour=//127.0.0.1:1/",
            "/connexion/retour?code=x&state=y",
            "/api/territories?limit=99999999999999999999",
            "/api/territories?after=%00",
            "/api/territories?after=" + cursor("territories?false", "\0", "x"),
            "/api/vacancies/mine?after=" + cursor("vacancies/mine", Instant.MAX.toString(), new UUID(0, 0).toString()),
            "/q/dev",
            "/api/vacancies?limit=-1&limit=2");

    private final List<Operation> operations = new ArrayList<>();
    private final Bodies bodies;
    private final List<String> ids;
    private final long seed;

    Attacks(JsonNode document, World world, long seed) {
        operations.addAll(Operation.in(document));
        Pages.ofThisClone().stream().filter(it -> !WAYS_OUT.contains(it.path())).forEach(operations::add);
        ids = List.copyOf(world.things().values().stream().sorted().toList());
        bodies = new Bodies(document, ids);
        this.seed = seed;
    }

    Attack number(long number) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
        var actor = Malice.pick(List.of(Actor.values()), random);
        if (random.nextInt(25) == 0) {
            return new Attack(number, actor, "GET", Malice.pick(RAW_ADDRESSES, random), headers(random), "", false);
        }
        var operation = Malice.pick(operations, random);
        var headers = headers(random);
        String body = operation.isPage() ? form(operation, headers, random) : body(operation, headers, random);
        String address = address(operation, random)
                + (operation.isPage() && !operation.mediaType().isEmpty() ? "" : query(operation, random));
        return new Attack(number, actor, operation.method(), address, headers, body, operation.isPage());
    }

    /** As a list gives one to go on with, but with values that no row has. */
    private static String cursor(String list, String... values) {
        return Stream.concat(Stream.of(list), Stream.of(values))
                .map(it -> Base64.getUrlEncoder().withoutPadding().encodeToString(it.getBytes(UTF_8)))
                .collect(Collectors.joining("."));
    }

    private String address(Operation operation, RandomGenerator random) {
        return PART.matcher(operation.path()).replaceAll(it -> Matcher.quoteReplacement(part(operation, random)));
    }

    /** Nobody's own things are deleted: there would soon be nothing left to attack. */
    private String part(Operation operation, RandomGenerator random) {
        if (random.nextInt(4) == 0) {
            return encoded(Malice.text(random), 2_000);
        }
        if (operation.path().contains("/imports/")) {
            return Malice.pick(Seeds.KINDS, random);
        }
        return operation.method().equals("DELETE") ? "00000000-0000-0000-0000-00000000002a" : Malice.pick(ids, random);
    }

    private String query(Operation operation, RandomGenerator random) {
        var parts = new ArrayList<String>();
        operation.query().forEach((name, schema) -> {
            if (random.nextInt(3) != 0) {
                parts.add(name + "=" + encoded(value(schema, random), 3_000));
            }
        });
        if (random.nextInt(30) == 0) {
            parts.add(encoded(Malice.text(random), 500) + "=" + encoded(Malice.text(random), 500));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private String value(JsonNode schema, RandomGenerator random) {
        return random.nextBoolean()
                ? Malice.text(random)
                : bodies.of(schema, 6, random).asText();
    }

    private String body(Operation operation, Map<String, String> headers, RandomGenerator random) {
        if (operation.mediaType().isEmpty()) {
            return random.nextInt(10) == 0 ? Malice.body(random) : "";
        }
        headers.putIfAbsent("Content-Type", operation.mediaType());
        if (operation.mediaType().equals("text/csv")) {
            return table(random);
        }
        return random.nextInt(8) == 0
                ? Malice.body(random)
                : bodies.of(operation.body(), random.nextInt(4, 30), random)
                        .toString()
                        .replace("\uD800", "\\ud800");
    }

    private String form(Operation operation, Map<String, String> headers, RandomGenerator random) {
        return switch (operation.mediaType()) {
            case Operation.FORM -> {
                headers.put("Content-Type", Operation.FORM);
                yield operation.query().entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(value(it.getValue(), random), 5_000))
                        .collect(Collectors.joining("&"));
            }
            case Operation.FILES -> {
                headers.put("Content-Type", Operation.FILES + "; boundary=" + BOUNDARY);
                yield operation.query().entrySet().stream()
                        .map(it -> part(it.getKey(), value(it.getValue(), random)))
                        .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
            }
            default -> "";
        };
    }

    /** A field, or a file that may not be what its name says. */
    private static String part(String name, String value) {
        String file = name.equals("fichier") ? "; filename=\"piece.pdf\"\r\nContent-Type: application/pdf" : "";
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, file, value);
    }

    /** Some lines of a table of ours with cells spoilt. */
    private static String table(RandomGenerator random) {
        var lines =
                Seeds.table(Malice.pick(Seeds.KINDS, random)).lines().limit(40).toList();
        var spoilt = new ArrayList<String>();
        spoilt.add(random.nextInt(6) == 0 ? Malice.text(random) : lines.getFirst());
        for (int i = random.nextInt(5); i >= 0; i--) {
            var cells = new ArrayList<>(
                    List.of(lines.get(random.nextInt(1, lines.size())).split(",", -1)));
            cells.set(0, "X" + random.nextInt(9));
            cells.set(random.nextInt(cells.size()), Malice.text(random));
            spoilt.add(String.join(",", cells));
        }
        return String.join(random.nextBoolean() ? "\n" : "\r\n", spoilt);
    }

    private static Map<String, String> headers(RandomGenerator random) {
        var headers = new HashMap<String, String>();
        if (random.nextInt(3) == 0) {
            headers.put(
                    "If-Match",
                    Malice.pick(
                            List.of("\"0\"", "*", "\"99999999999999999999\"", "W/\"1\"", "x", "\"1\", \"2\""), random));
        }
        if (random.nextInt(2) == 0) {
            headers.put(
                    "Idempotency-Key",
                    Malice.pick(List.of("a", "k".repeat(5_000), "' or 1=1", "\"", "same-for-all"), random));
        }
        if (random.nextInt(40) == 0) {
            headers.put(
                    "Accept",
                    Malice.pick(List.of("text/html", "application/xml", "*/*;q=0", "nonsense", "image/png"), random));
        }
        if (random.nextInt(20) == 0) {
            headers.put(
                    "Content-Type",
                    Malice.pick(
                            List.of(
                                    "text/plain",
                                    "application/xml",
                                    "application/json;charset=utf-7",
                                    "x",
                                    "multipart/form-data"),
                            random));
        }
        if (random.nextInt(20) == 0) {
            headers.put(
                    "Accept-Language",
                    Malice.pick(
                            List.of("*", ";q=1", "fr;q=1e400", "en-" + "x-".repeat(4_000) + "x", "a,".repeat(5_000)),
                            random));
        }
        if (random.nextInt(20) == 0) {
            headers.put(
                    "Connection",
                    Malice.pick(
                            List.of("Host, Authorization, Content-Length", ",,,", "a" + " ".repeat(15_000) + "b"),
                            random));
        }
        if (random.nextInt(40) == 0) {
            headers.put(
                    "Authorization",
                    Malice.pick(
                            List.of(
                                    "Bearer",
                                    "Bearer a.b.c",
                                    "Basic YTpi",
                                    "Negotiate x",
                                    "Bearer " + "x".repeat(9_000)),
                            random));
        }
        if (random.nextInt(20) == 0) {
            headers.put(
                    "traceparent",
                    Malice.pick(
                            List.of("00-0-0-0", "' or 1=1", "00-" + "f".repeat(32) + "-" + "f".repeat(16) + "-ff"),
                            random));
        }
        return headers;
    }

    private static String encoded(String text, int longest) {
        String encoded = URLEncoder.encode(text, UTF_8);
        return encoded.length() <= longest
                ? encoded
                : encoded.substring(0, longest).replaceFirst("%.?$", "");
    }
}
