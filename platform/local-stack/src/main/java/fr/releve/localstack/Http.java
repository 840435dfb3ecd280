package fr.releve.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Plain HTTP towards the parts. */
public final class Http {

    /** Longer than a service that is there may take to find out that its broker is not. */
    private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(5);

    private static final int OK = 200;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PROBE_TIMEOUT)
            .build();

    private Http() {}

    /** Whether a GET of the address is answered 200 now. */
    public static boolean answersOk(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PROBE_TIMEOUT)
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackException(request.uri() + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(request.uri() + ": interrupted.", e);
        }
    }
}
