package fr.releve.gateway.shell;

import java.util.List;

/**
 * Which stretch of a long list is shown.
 *
 * @param page from 1
 * @param from the first thing shown, from 1; 0 in an empty list
 * @param until the last thing shown
 * @param all how many there are
 */
public record Stretch(int page, int from, int until, int all) {

    public static Stretch of(int page, int onAPage, int all) {
        int first = (page - 1) * onAPage;
        return new Stretch(page, all == 0 ? 0 : first + 1, Math.min(all, first + onAPage), all);
    }

    /** The page nearest to the one asked for. */
    public static int clamped(int page, int onAPage, int all) {
        return Math.clamp(page, 1, Math.max(1, (all + onAPage - 1) / onAPage));
    }

    /** What of the list is shown. */
    public <T> List<T> of(List<T> list) {
        return list.subList(Math.max(0, from - 1), until);
    }

    /**
     * The query that shows this stretch of the list again.
     *
     * @param listed the list's address, to be followed by the page
     */
    public String query(String listed) {
        return listed.substring(listed.indexOf('?') + 1) + "page=" + page;
    }

    public int before() {
        return page - 1;
    }

    public int after() {
        return until < all ? page + 1 : 0;
    }
}
