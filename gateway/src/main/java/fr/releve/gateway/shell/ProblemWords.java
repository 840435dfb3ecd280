package fr.releve.gateway.shell;

import fr.releve.gateway.language.Wording;
import fr.releve.kit.problem.ProblemKind;

/** Kinds of problems in words. One that is not known here, from a newer service, is said by its status. */
public final class ProblemWords {

    private ProblemWords() {}

    /** What happened, in a few words. */
    public static String title(ProblemKind kind) {
        return Wording.of("problem-title." + kind.slug());
    }

    /** What happened and what to do. */
    public static String sentence(ProblemKind kind) {
        return Wording.of("problem." + kind.slug());
    }

    /** @param code a kind's slug, or what a page itself could not do */
    static String sentence(String code, int status) {
        return Wording.find("problem." + code)
                .or(() -> Wording.find("undone." + code))
                .or(() -> Wording.find("status." + status))
                .orElseGet(() -> Wording.of("status.other"));
    }

    static String title(int status) {
        return Wording.find("title." + status)
                .orElseGet(() -> Wording.of(status < 500 ? "title.asked" : "title.failed"));
    }
}
