package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the page before has done, said on the page after: its code travels in the address, so that reloading and going back do no
 * harm.
 *
 * @param way where to go on; null if nowhere
 */
public record Notice(
        boolean good, String sentence, @Nullable Way way) {

    static final String DONE = "fait";
    static final String FAILED = "probleme";
    static final String COUNT = "nombre";

    /** Where one goes on from what was done; what the link is called stands in the list of words. */
    private static final Map<String, String> WAYS = Map.of("declinee-couvert", "/commune/besoins");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** @param count what the sentence counts; as it stands in the address */
    static Optional<Notice> in(@Nullable String done, @Nullable String failed, @Nullable String count) {
        Long number = count != null && NUMBER.matcher(count).matches() ? Long.valueOf(count) : null;
        if (failed != null) {
            return Optional.of(new Notice(false, counted(ProblemWords.sentence(failed, 0), number), null));
        }
        return Optional.ofNullable(done)
                .flatMap(code -> Wording.find("notice." + code)
                        .map(sentence -> new Notice(true, counted(sentence, number), way(code))));
    }

    private static @Nullable Way way(String done) {
        String href = WAYS.get(done);
        return href == null ? null : new Way(href, Wording.of("notice-way." + done));
    }

    /** To the page, which will say that it is done. */
    public static RestResponse<Object> done(String page, String code) {
        return to(page, DONE + "=" + code);
    }

    public static RestResponse<Object> done(String page, String code, long count) {
        return to(page, DONE + "=" + code + "&" + COUNT + "=" + count);
    }

    /** To the page, which will say what went wrong. */
    public static RestResponse<Object> failed(String page, String slug) {
        return to(page, FAILED + "=" + slug);
    }

    public static RestResponse<Object> failed(String page, String slug, long count) {
        return to(page, FAILED + "=" + slug + "&" + COUNT + "=" + count);
    }

    private static RestResponse<Object> to(String page, String query) {
        return RestResponse.seeOther(URI.create(page + (page.contains("?") ? "&" : "?") + query));
    }

    /** A link beside the sentence. */
    public record Way(String href, String label) {}

    private static String counted(String sentence, @Nullable Long number) {
        return number == null ? sentence : sentence.replace("{0}", Words.grouped(number));
    }
}
