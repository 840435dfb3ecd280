package fr.releve.profile.imports;

/** A table tells of an account once: whose something is does not change with a later one. */
final class Accounts {

    private Accounts() {}

    /**
     * @param known of what the row became before; empty if it has none
     * @return whether the row gives an account to what has none
     * @throws BadCell if it names another account, or none any more
     */
    static boolean isNew(Row row, String column, String known) {
        String told = row.textOrNull(column);
        if (!known.isEmpty() && !known.equals(told)) {
            throw new BadCell(
                    column, "This row was loaded with another account, which a table neither changes nor takes away.");
        }
        return known.isEmpty() && told != null;
    }
}
