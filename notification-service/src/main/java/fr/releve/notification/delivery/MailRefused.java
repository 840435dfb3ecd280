package fr.releve.notification.delivery;

/** The mail server will never take the mail: there is no such mailbox, or it does not want what is in it. */
class MailRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailRefused(Throwable cause) {
        super("the mail server refuses the mail for good", cause);
    }
}
