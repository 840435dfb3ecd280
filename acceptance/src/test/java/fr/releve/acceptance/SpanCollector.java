package fr.releve.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the spans that services export (OTLP over HTTP, protobuf). Of the messages only this is read: each request is of one service,
 * named by the attribute {@code service.name} of its resource, and holds the ids of traces as their 16 bytes and the names of spans.
 */
final class SpanCollector implements AutoCloseable {

    private static final String SERVICE_NAME = "service.name";

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private SpanCollector(HttpServer server) {
        this.server = server;
    }

    static SpanCollector start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var collector = new SpanCollector(server);
            server.createContext("/v1/traces", collector::take);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The services that have told of a span of this trace, together with all of these names of spans. */
    Set<String> servicesIn(String trace, String... spans) {
        String bytes = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
        return requests.stream()
                .filter(it -> it.contains(bytes))
                .filter(it -> Stream.of(spans).allMatch(it::contains))
                .map(SpanCollector::service)
                .collect(Collectors.toSet());
    }

    /** The services that have told this text, in whatever span. */
    Set<String> servicesThatSay(String text) {
        String bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
        return requests.stream()
                .filter(it -> it.contains(bytes))
                .map(SpanCollector::service)
                .collect(Collectors.toSet());
    }

    /** What they have told, for the sentence when something is missing. */
    List<String> heard() {
        return new ArrayList<>(requests.stream().map(SpanCollector::service).toList());
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    /** A key, then a value (tag, length) that holds a string (tag, length, characters). */
    private static String service(String request) {
        int value = request.indexOf(SERVICE_NAME) + SERVICE_NAME.length() + 4;
        return request.substring(value, value + request.charAt(value - 1));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
