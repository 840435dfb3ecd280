package fr.releve.notification.delivery;

/** The mail will never go out: there is no such mailbox, or the mail server does not want what is in it. */
class MailRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailRefused(String why) {
        super(why);
    }

    MailRefused(Throwable cause) {
        super("the mail server refuses the mail for good", cause);
    }
}
