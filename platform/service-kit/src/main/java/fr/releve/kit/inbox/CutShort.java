package fr.releve.kit.inbox;

/** This copy goes down in the middle of a record, which says nothing about the record: whoever reads next begins with it again. */
final class CutShort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CutShort(Throwable cause) {
        super("cut short by the end of this copy", cause);
    }
}
