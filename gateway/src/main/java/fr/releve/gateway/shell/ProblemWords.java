package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;

/** Kinds of problems in words. A kind that is not listed is said by its status. */
public final class ProblemWords {

    private ProblemWords() {}

    public static String sentence(String slug, int status) {
        return Wording.find("problem." + slug)
                .or(() -> Wording.find("status." + status))
                .orElseGet(() -> Wording.of("status.other"));
    }

    static String title(int status) {
        return Wording.find("title." + status)
                .orElseGet(() -> Wording.of(status < 500 ? "title.asked" : "title.failed"));
    }
}
