package fr.releve.acceptance.watch;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Kafka's clients tell of themselves would drown the story. */
public final class QuietKafka {

    /** Held, so that its level lasts. */
    private static final Logger CLIENT = Logger.getLogger("org.apache.kafka");

    private QuietKafka() {}

    public static void hush() {
        CLIENT.setLevel(Level.WARNING);
    }
}
