package fr.releve.acceptance.bench;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Unseen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The bytes that a browser fetches to show a page the first time: the page, its styles, fonts, scripts, pictures and map data. */
final class PageWeight {

    private static final Pattern LINKED = Pattern.compile("(?:src|href|data-map|data-areas)=\"(/[^\"]+)\"");
    private static final Pattern FONT = Pattern.compile("\\./([\\w-]+\\.woff2)");
    private static final Pattern SCRIPT = Pattern.compile("\\./([\\w-]+\\.js)");

    private final Door door;
    private final Set<String> fetched = new HashSet<>();

    PageWeight(Door door) {
        this.door = door;
    }

    long of(HttpRequest.Builder page) {
        HttpResponse<byte[]> answer = send(page);
        String html = text(answer);
        boolean map = html.contains("data-map=");
        long sum = answer.body().length;
        for (String address : LINKED.matcher(html)
                .results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .toList()) {
            if (address.startsWith("/assets/") || address.contains("/carte.json")) {
                sum += file(address, map);
            }
        }
        return sum;
    }

    /** @param map whether scripts that are loaded on demand are: only the map's is */
    private long file(String address, boolean map) {
        if (!fetched.add(address)) {
            return 0;
        }
        HttpResponse<byte[]> answer =
                send(door.request(address).header("Accept-Encoding", "gzip").GET());
        long sum = answer.body().length;
        Pattern more = address.endsWith(".css") ? FONT : address.endsWith(".js") && map ? SCRIPT : null;
        if (more != null) {
            sum += more.matcher(text(answer))
                    .results()
                    .mapToLong(it -> file("/assets/" + it.group(1), map))
                    .sum();
        }
        return sum;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return door.http().send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unseen("a page's files", "the interruption of this program");
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var bytes = new ByteArrayInputStream(answer.body());
                var plain = packed ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
