package fr.releve.localstack;

import java.util.List;
import java.util.Locale;

/** A part of the stack; each is one process of the operating system. */
public enum Part {
    POSTGRESQL("PostgreSQL"),
    KAFKA("Kafka"),
    KEYCLOAK("Keycloak"),
    MAIL("mailbox"),
    PROFILE("profile-service"),
    MATCHING("matching-service"),
    NOTIFICATION("notification-service"),
    GATEWAY("gateway");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** Every part, those that stand on others first. */
    static List<Part> topDown() {
        return List.of(values()).reversed();
    }

    /** The name people read. */
    public String title() {
        return title;
    }

    /** The name of its log, its pid file and its port variable, in lower case. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
