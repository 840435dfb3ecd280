package fr.releve.matching.contract;

import fr.releve.kit.web.XmlText;
import java.util.List;
import java.util.stream.Collectors;

/** A contract as XHTML, with headings and lists that a screen reader finds its way by. */
final class ContractHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-family: Atkinson; font-size: 9pt; } }
            body { font-family: Atkinson; font-size: 11pt; line-height: 1.45; color: #1a1a1a; }
            h1 { font-size: 18pt; margin: 0 0 4mm; }
            h2 { font-size: 12.5pt; margin: 6mm 0 1.5mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            ul { margin: 0; padding-left: 6mm; columns: 2; }
            .sign { margin-top: 8mm; page-break-inside: avoid; }
            .note { margin-top: 6mm; font-size: 9pt; color: #444; }
            """;

    private ContractHtml() {}

    static String of(ContractText it) {
        var html = new StringBuilder(8_000);
        html.append("<html lang=\"fr\"><head><title>")
                .append(XmlText.escape(it.title()))
                .append("</title><meta name=\"description\" content=\"")
                .append(XmlText.escape(it.title()))
                .append("\"/><meta name=\"author\" content=\"Relève\"/><bookmarks>")
                .append(bookmarks(it))
                .append("</bookmarks><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(XmlText.escape(it.title()))
                .append("</h1>")
                .append(paragraph(it.intro()));
        int number = 0;
        for (ContractText.Article article : it.articles()) {
            number++;
            html.append(heading(number, article.title()));
            article.paragraphs().forEach(text -> html.append(paragraph(text)));
        }
        html.append("<div class=\"sign\">")
                .append(paragraph(
                        "Fait en autant d’exemplaires que de parties. Chacune signe de son côté ; l’empreinte du"
                                + " document signé est conservée."))
                .append("</div><h2 id=\"annexe\">Annexe : le calendrier</h2><ul>");
        it.days().forEach(day -> html.append("<li>").append(XmlText.escape(day)).append("</li>"));
        return html.append("</ul><p class=\"note\">")
                .append(XmlText.escape(it.note()))
                .append("</p></body></html>")
                .toString();
    }

    private static String heading(int number, String title) {
        return "<h2 id=\"article-" + number + "\">Article " + number + " – " + XmlText.escape(title) + "</h2>";
    }

    private static String bookmarks(ContractText it) {
        List<String> titles =
                it.articles().stream().map(ContractText.Article::title).toList();
        return java.util.stream.IntStream.rangeClosed(1, titles.size())
                        .mapToObj(n -> "<bookmark name=\"" + XmlText.escape(titles.get(n - 1)) + "\" href=\"#article-"
                                + n + "\"/>")
                        .collect(Collectors.joining())
                + "<bookmark name=\"Annexe : le calendrier\" href=\"#annexe\"/>";
    }

    private static String paragraph(String text) {
        return "<p>" + XmlText.escape(text) + "</p>";
    }
}
