package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the page before has done, said on the page after: its code travels in the address, so that reloading and going back do no
 * harm.
 */
public record Notice(boolean good, String sentence) {

    static final String DONE = "fait";
    static final String FAILED = "probleme";

    static Optional<Notice> in(@Nullable String done, @Nullable String failed) {
        if (failed != null) {
            return Optional.of(new Notice(false, ProblemWords.sentence(failed, 0)));
        }
        return Optional.ofNullable(done)
                .flatMap(it -> Wording.find("notice." + it))
                .map(it -> new Notice(true, it));
    }

    /** To the page, which will say that it is done. */
    public static RestResponse<Object> done(String page, String code) {
        return to(page, DONE, code);
    }

    /** To the page, which will say what went wrong. */
    public static RestResponse<Object> failed(String page, String slug) {
        return to(page, FAILED, slug);
    }

    private static RestResponse<Object> to(String page, String name, String value) {
        return RestResponse.seeOther(URI.create(page + (page.contains("?") ? "&" : "?") + name + "=" + value));
    }
}
