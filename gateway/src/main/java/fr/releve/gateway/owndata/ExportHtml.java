package fr.releve.gateway.owndata;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.gateway.language.Language;
import fr.releve.gateway.language.Wording;
import fr.releve.gateway.shell.Words;
import fr.releve.kit.web.XmlText;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An export as XHTML: a chapter a kind, a list of names and values a thing. */
final class ExportHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-family: Atkinson; font-size: 9pt; } }
            body { font-family: Atkinson; font-size: 10.5pt; line-height: 1.4; color: #1a1a1a; }
            h1 { font-size: 18pt; margin: 0 0 4mm; }
            h2 { font-size: 13pt; margin: 7mm 0 2mm; page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 3mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 0.6mm; }
            """;

    private final StringBuilder html = new StringBuilder(16_000);

    private ExportHtml() {}

    /** In the language of the request. */
    static String of(ExportResource.Export export) {
        return new ExportHtml().page(export);
    }

    private String page(ExportResource.Export export) {
        String title = XmlText.escape(Wording.of("own.export.title"));
        html.append("<html lang=\"")
                .append(Language.current().code())
                .append("\"><head><title>")
                .append(title);
        html.append("</title><meta name=\"description\" content=\"").append(title);
        html.append("\"/><meta name=\"author\" content=\"Relève\"/><bookmarks>").append(bookmarks(export.data()));
        html.append("</bookmarks><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(title);
        html.append("</h1>");
        line(Said.label("account"), export.account());
        line(Wording.of("own.export.made"), Words.withTime(export.exportedAt()));
        export.data()
                .forEach((kind, content) ->
                        chapter(kind, content, export.totals().get(kind)));
        return html.append("</body></html>").toString();
    }

    private static String bookmarks(Map<String, JsonNode> data) {
        return data.keySet().stream()
                .map(it -> "<bookmark name=\"" + XmlText.escape(Said.section(it)) + "\" href=\"#" + it + "\"/>")
                .collect(Collectors.joining());
    }

    /** @param total how many there are, if these are not all of them */
    private void chapter(String kind, JsonNode content, @Nullable Long total) {
        html.append("<h2 id=\"")
                .append(kind)
                .append("\">")
                .append(XmlText.escape(Said.section(kind)))
                .append("</h2>");
        if (total != null) {
            paragraph(Wording.with("own.export.first", content.size(), total));
        }
        if (content.isArray()) {
            if (content.isEmpty()) {
                paragraph(Wording.of("own.nothing"));
            }
            int number = 0;
            for (JsonNode thing : content) {
                html.append("<h3>").append(++number).append("</h3>");
                thing(kind, thing, "");
            }
        } else {
            thing(kind, content, "");
        }
    }

    private void thing(String kind, JsonNode thing, String before) {
        thing.properties().forEach(field -> {
            if (Said.MADE_OF.contains(field.getKey())) {
                return;
            }
            String name = before + Said.label(field.getKey());
            JsonNode value = field.getValue();
            if (value.isObject()) {
                thing(kind, value, name + " – ");
            } else if (value.isArray() && !value.isEmpty() && value.path(0).isObject()) {
                int number = 0;
                for (JsonNode each : value) {
                    thing(kind, each, name + " " + ++number + " – ");
                }
            } else {
                boolean nothing = value.isNull() || (value.isArray() && value.isEmpty());
                line(name, nothing ? Wording.of("own.nothing") : Said.of(kind, field.getKey(), value));
            }
        });
    }

    private void line(String name, String value) {
        html.append("<p><strong>")
                .append(XmlText.escape(name))
                .append("</strong> : ")
                .append(XmlText.escape(value))
                .append("</p>");
    }

    private void paragraph(String text) {
        html.append("<p>").append(XmlText.escape(text)).append("</p>");
    }
}
