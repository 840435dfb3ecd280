package fr.releve.acceptance.rights;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.instance.Instance;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.World;
import fr.releve.localstack.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls what a row names, as one of the actors. */
public record Caller(Instance instance, World world) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)(=([^}]*))?}");
    private static final Pattern NAME_IN_BODY = Pattern.compile("<([a-z-]+)>");

    /** What is said of a doctor's file is said of the version that was read. */
    private static final Pattern VERIFIED = Pattern.compile("/api/practitioners/[^/]+/attestation(-refusal)?");

    private static final String LASTING = "/evenements";

    public Answer call(Row row, Actor actor) {
        String address = address(row);
        var door = world.door();
        int colon = address.indexOf(':');
        if (colon > 0 && !address.startsWith("/")) {
            door = Door.at(instance.url(Part.valueOf(address.substring(0, colon).toUpperCase(Locale.ROOT))));
            address = address.substring(colon + 1);
        }
        var request = door.request(address);
        if (row.method().equals("PUT")) {
            request.header("If-Match", version(actor, address));
        } else if (VERIFIED.matcher(address).matches()) {
            request.header("If-Match", version(actor, address.substring(0, address.lastIndexOf('/'))));
        }
        world.session(actor).ifPresent(it -> request.header("Authorization", "Bearer " + it.token()));
        request.header("Accept", wanted(row, address));
        request.method(row.method(), body(row, request));
        return address.equals(LASTING) ? beginning(door, request) : door.send(request);
    }

    /** As who read it before; the first for whoever may not. */
    private String version(Actor actor, String address) {
        String read = world.get(actor, address).etag();
        return read.isEmpty() ? "\"0\"" : read;
    }

    private static String wanted(Row row, String address) {
        if (address.equals(LASTING)) {
            return "text/event-stream";
        }
        boolean read = row.isPage() && !address.contains(".json") && !address.endsWith(".csv");
        return read ? "text/html" : "*/*";
    }

    /** Of an answer that has no end. */
    private static Answer beginning(Door door, HttpRequest.Builder request) {
        try {
            var answer = door.http().send(request.build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return new Answer("GET " + LASTING, answer.statusCode(), answer.headers(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.BodyPublisher body(Row row, HttpRequest.Builder request) {
        if (row.method().equals("GET") || row.method().equals("DELETE")) {
            return BodyPublishers.noBody();
        }
        request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (row.body().endsWith(".multipart")) {
            request.header("Content-Type", "multipart/form-data; boundary=part");
            return BodyPublishers.ofString(Table.file(row.body()).strip().replace("\n", "\r\n") + "\r\n");
        }
        if (row.isPage()) {
            String form =
                    row.body().isEmpty() ? "" : inBody(Table.file(row.body()).strip());
            request.header("Content-Type", "application/x-www-form-urlencoded");
            return BodyPublishers.ofString(form);
        }
        if (row.body().isEmpty()) {
            return BodyPublishers.noBody();
        }
        request.header("Content-Type", contentType(row.body()));
        return BodyPublishers.ofString(inBody(Table.file(row.body())));
    }

    private static String contentType(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "csv" -> "text/csv";
            case "form" -> "application/x-www-form-urlencoded";
            case "txt" -> "text/plain";
            case "eml" -> "message/rfc822";
            default -> "application/octet-stream";
        };
    }

    /** As it is asked for, with the names of things filled in. */
    String address(Row row) {
        return NAME.matcher(row.address())
                .replaceAll(
                        it -> Matcher.quoteReplacement(it.group(3) == null ? world.thing(it.group(1)) : it.group(3)));
    }

    private String inBody(String text) {
        return NAME_IN_BODY.matcher(text).replaceAll(it -> Matcher.quoteReplacement(world.thing(it.group(1))));
    }
}
