package fr.releve.kit.inbox;

/** A record that no retry will make readable: it goes to the dead-letter topic with this message as its reason. */
public class UnreadableRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRecord(String reason) {
        super(reason);
    }
}
