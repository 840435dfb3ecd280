package fr.releve.localstack;

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

    /** The name people read. */
    public String title() {
        return title;
    }

    /** The name of its log, its pid file and its port variable, in lower case. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
