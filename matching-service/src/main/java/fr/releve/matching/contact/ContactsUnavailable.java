package fr.releve.matching.contact;

import fr.releve.kit.problem.Problem;
import fr.releve.kit.problem.ProblemKind;

/** The service that keeps the contacts does not answer. */
public class ContactsUnavailable extends Problem {

    private static final long serialVersionUID = 1L;

    public ContactsUnavailable() {
        super(503, ProblemKind.CONTACTS_UNAVAILABLE, "Contacts cannot be read at the moment. Try again in a minute.");
    }
}
