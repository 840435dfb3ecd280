package fr.releve.gateway.traffic;

import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import fr.releve.kit.problem.ProblemDocument;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A refusal in words where there is no room to make a page: without style, in both languages. */
final class PlainPage {

    private PlainPage() {}

    /** @param back address of the page to try again */
    static String of(ProblemDocument problem, String back) {
        String slug = problem.type().substring(problem.type().lastIndexOf('/') + 1);
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s · Relève</title></head><body><main>%s</main></body></html>
                """.formatted(
                title(slug, Language.FRENCH),
                Stream.of(Language.values()).map(it -> said(slug, it, back)).collect(Collectors.joining()));
    }

    private static String said(String slug, Language language, String back) {
        return "<section lang=\"%s\"><h1>%s</h1><p>%s</p><p><a href=\"%s\">%s</a></p></section>"
                .formatted(
                        language.code(),
                        title(slug, language),
                        Wording.find("problem." + slug, language).orElse(""),
                        ReturnAddress.isOurs(back) ? back.replace("&", "&amp;") : "/",
                        Wording.find("plain.back", language).orElse("Relève"));
    }

    private static String title(String slug, Language language) {
        return Wording.find("problem-title." + slug, language).orElse("Relève");
    }
}
