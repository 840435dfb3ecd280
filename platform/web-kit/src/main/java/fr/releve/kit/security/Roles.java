package fr.releve.kit.security;

/** The realm's roles. */
public final class Roles {

    public static final String PRACTITIONER = "practitioner";
    public static final String SPOUSE = "spouse";
    public static final String MUNICIPALITY = "municipality";
    public static final String COORDINATOR = "coordinator";
    public static final String ADMINISTRATOR = "administrator";

    /** Of services only: may read how to reach a person. */
    public static final String CONTACT_READER = "contact-reader";

    /** Of services only: may hand on the answer that an account gave by the link of a mail. */
    public static final String ANSWER_RELAY = "answer-relay";

    /** Of the operator's mail server only: may hand on the reports about mails that came back. */
    public static final String BOUNCE_REPORTER = "bounce-reporter";

    private Roles() {}
}
