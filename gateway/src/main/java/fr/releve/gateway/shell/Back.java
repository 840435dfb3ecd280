package fr.releve.gateway.shell;

import jakarta.ws.rs.core.UriInfo;

/**
 * To the list that a form stands in, as it was: the form's address carries the list's query, which {@link Stretch#query} gives, and
 * what is done leads back with it.
 */
public final class Back {

    private Back() {}

    /** @param list its address without a query */
    public static String to(String list, UriInfo form) {
        String query = query(form);
        return query.isEmpty() ? list : list + "?" + query;
    }

    /** As it stands in the address, to be carried on; empty if there is none. */
    public static String query(UriInfo address) {
        String query = address.getRequestUri().getRawQuery();
        return query == null ? "" : query;
    }
}
