package fr.releve.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Consumer;

/** Loads {@link SeedTables} as the administrator of a demonstration would: through the public bulk import. */
final class SeedLoader {

    private static final Duration IMPORT_TIMEOUT = Duration.ofMinutes(5);
    private static final int OK = 200;
    private static final int REASONS_SHOWN = 3;

    private final Blueprint blueprint;
    private final Consumer<String> progress;
    private final SeedTables tables;
    private final Path memory;
    private final ObjectMapper json = new ObjectMapper();

    SeedLoader(Blueprint blueprint, Consumer<String> progress) {
        this.blueprint = blueprint;
        this.progress = progress;
        this.tables = SeedTables.in(blueprint.software().root());
        this.memory = blueprint.home().note("seeds.loaded");
    }

    /** Loads every file, whatever was loaded before. */
    void loadAll() {
        try {
            for (var kind : SeedTables.KINDS) {
                load(kind);
            }
        } catch (IOException e) {
            throw new StackException("The seeds cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Loads a file again only when it changed. */
    void load() {
        try {
            var loaded = loadedBefore();
            for (var kind : SeedTables.KINDS) {
                var file = tables.file(kind);
                if (Files.exists(file)) {
                    var digest = digest(file);
                    if (!digest.equals(loaded.getProperty(kind))) {
                        load(kind);
                        loaded.setProperty(kind, digest);
                        remember(loaded);
                    }
                }
            }
        } catch (IOException e) {
            throw new StackException("The seeds cannot be loaded: " + e.getMessage(), e);
        }
    }

    private void load(String kind) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(blueprint.url(Part.GATEWAY) + "/api/imports/" + kind))
                .timeout(IMPORT_TIMEOUT)
                .header("Authorization", "Bearer " + administratorToken())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(tables.read(kind)))
                .build();
        var response = Http.send(request);
        if (response.statusCode() != OK) {
            throw new StackException("seeds/%s.csv was refused (%d): %s"
                    .formatted(kind, response.statusCode(), shortened(response.body())));
        }
        var answer = json.readTree(response.body());
        progress.accept("seeds/%s.csv: %d loaded, %d unchanged, %d rejected%s"
                .formatted(
                        kind,
                        answer.path("loaded").asInt(),
                        answer.path("unchanged").asInt(),
                        answer.path("rejected").size(),
                        reasons(answer.path("rejected"))));
    }

    private static String reasons(JsonNode rejected) {
        var words = new StringBuilder();
        for (int i = 0; i < Math.min(REASONS_SHOWN, rejected.size()); i++) {
            var row = rejected.get(i);
            words.append(i == 0 ? ": " : "; ")
                    .append("line ")
                    .append(row.path("line").asText())
                    .append(", ")
                    .append(row.path("column").asText())
                    .append(": ")
                    .append(row.path("reason").asText());
        }
        return words.toString();
    }

    private String administratorToken() throws IOException {
        var form = "grant_type=password&client_id=releve-demo&username=admin%40demo.releve.example&password="
                + URLEncoder.encode(DemoAccounts.PASSWORD, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(blueprint.issuerUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var response = Http.send(request);
        if (response.statusCode() != OK) {
            throw new StackException("The administrator of the demonstration cannot log in (%d): %s"
                    .formatted(response.statusCode(), shortened(response.body())));
        }
        return json.readTree(response.body()).path("access_token").asText();
    }

    private Properties loadedBefore() throws IOException {
        var loaded = new Properties();
        if (Files.exists(memory)) {
            try (var reader = Files.newBufferedReader(memory)) {
                loaded.load(reader);
            }
        }
        return loaded;
    }

    private void remember(Properties loaded) throws IOException {
        try (var writer = Files.newBufferedWriter(memory)) {
            loaded.store(writer, "the seed files that the services have, by SHA-256");
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String words) {
        return words.length() > 300 ? words.substring(0, 300) + "…" : words;
    }
}
