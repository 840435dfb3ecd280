package fr.releve.acceptance.rights;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a cell of the table asks for: {@code yes} (done), {@code refused} (for another reason than who asks), {@code no} (asked to log in
 * or led there, or told that it is not allowed), {@code hidden} (told that there is nothing), statuses such as {@code 204/404}, or
 * {@code -} (not asked on this line).
 */
public record Verdict(String word) {

    static final Verdict DONE = new Verdict("yes");

    private static final Set<Integer> REFUSED_FOR_THE_REQUEST = Set.of(400, 409, 412, 415, 428);
    private static final Set<String> ABOUT_THE_CALLER =
            Set.of("not-allowed", "forbidden", "not-found", "unauthenticated");
    private static final String LOGIN = "/connexion";
    private static final String LOGOUT = "/deconnexion";
    private static final String HOME = "/";

    /** Where the realm asks for an account and its password. */
    private static final String REALM = "/realms/releve/protocol/openid-connect/auth";

    public Verdict {
        if (!word.matches("yes|refused|no|hidden|-|[1-5][0-9]{2}(/[1-5][0-9]{2})*")) {
            throw new IllegalArgumentException("a cell says yes, refused, no, hidden, - or statuses, not " + word);
        }
    }

    boolean asked() {
        return !word.equals("-");
    }

    /** Those who are refused are asked before those who change something. */
    boolean refuses() {
        return word.equals("no") || word.equals("hidden");
    }

    boolean hides() {
        return word.equals("hidden");
    }

    /**
     * @param problem slug of the refusal; empty if it is done
     * @param location where the answer leads; empty if nowhere
     */
    boolean fits(boolean anybody, Row row, int status, String problem, String location) {
        boolean page = row.isPage();
        return switch (word) {
            case "yes" -> status >= 200 && status < 400 && problem.isEmpty() && !leadsToLogin(location);
            case "refused" ->
                REFUSED_FOR_THE_REQUEST.contains(status)
                        || (page && !problem.isEmpty() && !ABOUT_THE_CALLER.contains(problem));
            case "no" -> anybody ? asksToLogIn(row, status, problem, location) : isRefusal(page, status, problem);
            case "hidden" -> status == 404 || (page && status == 303 && problem.equals("not-found"));
            default -> statuses().contains(status);
        };
    }

    private static boolean asksToLogIn(Row row, int status, String problem, String location) {
        return status == 401
                || (row.isPage()
                        && (status == 302 || status == 303)
                        && problem.isEmpty()
                        && (row.address().equals(LOGOUT) ? path(location).equals(HOME) : leadsToLogin(location)));
    }

    /** To our own page of the login, or past it to the realm. */
    private static boolean leadsToLogin(String location) {
        String path = path(location);
        return path.equals(LOGIN) || path.equals(REALM);
    }

    private static String path(String location) {
        return location.isEmpty() ? "" : URI.create(location).getPath();
    }

    private static boolean isRefusal(boolean page, int status, String problem) {
        return status == 403 || (page && status == 303 && ABOUT_THE_CALLER.contains(problem));
    }

    private Set<Integer> statuses() {
        return Arrays.stream(word.split("/")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return word;
    }
}
