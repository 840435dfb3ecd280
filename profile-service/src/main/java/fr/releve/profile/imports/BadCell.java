package fr.releve.profile.imports;

/** A cell that cannot be read, or a row that breaks a rule at it. */
final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;

    /** @param reason a sentence a person understands */
    BadCell(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    String column() {
        return column;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
