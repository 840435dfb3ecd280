package fr.releve.profile.practitioner;

import fr.releve.kit.security.Caller;
import java.util.List;

/** Told inside this service when somebody reads of doctors: the access log listens. */
public record PractitionersRead(List<Practitioner> practitioners, Caller reader, Purpose purpose) {

    /** What was read. */
    public enum Purpose {
        /** The whole file. */
        FILE,
        /** The file among others, in a list of doctors. */
        LIST,
        /** Name, address and telephone, to send a message or to show them to the other side of an agreement. */
        CONTACT,
        /** Name and what the law wants in a contract, to show it to one side or to the coordination. */
        CONTRACT,
        /** Which papers there are, or one of them, opened. */
        DOCUMENT,
        /** What work is looked for, shared with the doctor. */
        WISHES
    }
}
