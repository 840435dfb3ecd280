package fr.releve.acceptance.rights;

import java.util.Locale;

/**
 * A method and an address whose varying parts are all called {@code {}}.
 *
 * @param path under the gateway; a service's own address, which the gateway does not pass on, starts with the service's name and a
 *     colon: {@code profile:/contacts/vacancies/{}}
 */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

    /** A part may have a pattern with braces of its own: {@code {siren: \\d{9}}}. */
    static Endpoint of(String method, String path) {
        String plain = path.replaceAll("\\{([^{}]|\\{[^}]*})*}", "{}");
        return new Endpoint(
                method.toUpperCase(Locale.ROOT),
                plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }

    @Override
    public int compareTo(Endpoint other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
