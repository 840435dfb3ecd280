package fr.releve.gateway.owndata;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.gateway.language.Language;
import fr.releve.kit.web.XmlText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An export as XHTML: a chapter a kind, a list of names and values a thing. */
final class ExportHtml {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-family: Atkinson; font-size: 9pt; } }
            body { font-family: Atkinson; font-size: 10.5pt; line-height: 1.4; color: #1a1a1a; }
            h1 { font-size: 18pt; margin: 0 0 4mm; }
            h2 { font-size: 13pt; margin: 7mm 0 2mm; page-break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 3mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 0.6mm; }
            """;

    private final Language language;
    private final ExportWords words;
    private final StringBuilder html = new StringBuilder(16_000);

    private ExportHtml(Language language) {
        this.language = language;
        this.words = ExportWords.in(language);
    }

    static String of(ExportResource.Export export, Language language) {
        return new ExportHtml(language).page(export);
    }

    private String page(ExportResource.Export export) {
        String title = XmlText.escape(words.of("exportTitle"));
        html.append("<html lang=\"")
                .append(language.code())
                .append("\"><head><title>")
                .append(title);
        html.append("</title><meta name=\"description\" content=\"").append(title);
        html.append("\"/><meta name=\"author\" content=\"Relève\"/><bookmarks>").append(bookmarks(export.data()));
        html.append("</bookmarks><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(title);
        html.append("</h1>");
        line(words.of("account"), export.account());
        line(words.of("exportedAt"), told(export.exportedAt().toString()));
        export.data()
                .forEach((kind, content) ->
                        chapter(kind, content, export.totals().get(kind)));
        return html.append("</body></html>").toString();
    }

    private String bookmarks(Map<String, JsonNode> data) {
        return data.keySet().stream()
                .map(it -> "<bookmark name=\"" + XmlText.escape(words.of(it)) + "\" href=\"#" + it + "\"/>")
                .collect(Collectors.joining());
    }

    /** @param total how many there are, if these are not all of them */
    private void chapter(String kind, JsonNode content, @Nullable Long total) {
        html.append("<h2 id=\"")
                .append(kind)
                .append("\">")
                .append(XmlText.escape(words.of(kind)))
                .append("</h2>");
        if (total != null) {
            html.append("<p>")
                    .append(XmlText.escape(words.firstOf(content.size(), total)))
                    .append("</p>");
        }
        if (content.isArray()) {
            if (content.isEmpty()) {
                html.append("<p>").append(XmlText.escape(words.of("nothing"))).append("</p>");
            }
            int number = 0;
            for (JsonNode thing : content) {
                html.append("<h3>").append(++number).append("</h3>");
                thing(thing, "");
            }
        } else {
            thing(content, "");
        }
    }

    private void thing(JsonNode thing, String before) {
        thing.properties().forEach(field -> {
            String name = before + words.of(field.getKey());
            JsonNode value = field.getValue();
            if (value.isObject()) {
                thing(value, name + " – ");
            } else if (value.isArray() && !value.isEmpty() && value.path(0).isObject()) {
                int number = 0;
                for (JsonNode each : value) {
                    thing(each, name + " " + ++number + " – ");
                }
            } else {
                line(name, value.isArray() ? listed(value) : told(value));
            }
        });
    }

    private String listed(JsonNode values) {
        List<String> told = new ArrayList<>();
        values.forEach(it -> told.add(told(it)));
        return told.isEmpty() ? words.of("nothing") : String.join(", ", told);
    }

    private String told(JsonNode value) {
        if (value.isNull()) {
            return words.of("nothing");
        }
        return value.isBoolean() ? words.of(value.asBoolean() ? "yes" : "no") : told(value.asText());
    }

    /** An instant is told as people in France read a clock. */
    private String told(String text) {
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(language.locale())
                    .withZone(PARIS)
                    .format(Instant.parse(text));
        } catch (DateTimeParseException otherText) {
            return text;
        }
    }

    private void line(String name, String value) {
        html.append("<p><strong>")
                .append(XmlText.escape(name))
                .append("</strong> : ")
                .append(XmlText.escape(value))
                .append("</p>");
    }
}
