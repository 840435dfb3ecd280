package fr.releve.notification.message;

/** Where a new message is left to be brought to its reader. */
public interface Post {

    /** Takes the message in the transaction that wrote it. */
    void take(Message message);
}
