package fr.releve.notification.contact;

/** Whoever knows the contacts does not answer, or not in a way that can be understood. */
public class ContactsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContactsUnavailable(Throwable cause) {
        super("the contacts cannot be asked", cause);
    }
}
