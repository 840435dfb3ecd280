package fr.releve.localstack;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The link in the first mail that the identity server sent to somebody. */
final class MailedLink {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/action-token\\?\\S+");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private MailedLink() {}

    static String sentTo(String email, LocalStack stack) {
        var mailbox = HttpRequest.newBuilder(URI.create(stack.mailboxUrl() + "/api/messages"))
                .build();
        return await().atMost(PATIENCE)
                .until(() -> find(email, Http.send(mailbox).body()), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<String> find(String email, String messages) throws IOException {
        for (var message : JSON.readTree(messages)) {
            if (message.path("to").asText().contains(email)) {
                return LINK.matcher(message.path("text").asText())
                        .results()
                        .map(MatchResult::group)
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
