package fr.releve.notification.delivery;

/** The mail server is away, or refuses the mail. */
class MailNotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailNotTaken(Throwable cause) {
        super("the mail server did not take the mail", cause);
    }
}
