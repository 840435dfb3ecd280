package fr.releve.localstack.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The mailbox as pages ({@code /}, {@code /messages/<id>}) and as JSON ({@code /api/messages}), newest mail first. */
final class MailPages {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH 'h' mm", Locale.FRANCE).withZone(ZoneId.of("Europe/Paris"));
    private static final String HEAD = """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Boîte aux lettres de Relève</title>
            <meta name="viewport" content="width=device-width">
            <style>body{font:18px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.5rem;border-bottom:1px solid #767676}
            pre{white-space:pre-wrap;background:#f4f4f4;padding:1rem}iframe{width:100%;height:30rem;border:1px solid #767676}</style>
            </head><body>""";

    private final Mailbox mailbox;
    private final ObjectMapper json = new ObjectMapper();

    private MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    static void start(Mailbox mailbox, int port) throws IOException {
        var pages = new MailPages(mailbox);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> pages.answer(
                        exchange, pages.page(exchange.getRequestURI().getPath())));
        server.start();
    }

    private record Answer(int status, String type, String body) {}

    private Answer page(String path) throws IOException {
        if (path.equals("/")) {
            return html(OK, listPage());
        }
        if (path.equals("/api/messages")) {
            return new Answer(
                    OK,
                    "application/json",
                    json.writeValueAsString(
                            mailbox.list().stream().map(MailPages::asJson).toList()));
        }
        return path.startsWith("/messages/") ? mailPage(path.substring("/messages/".length())) : notFound();
    }

    private Answer mailPage(String rest) {
        boolean onlyHtml = rest.endsWith("/html");
        var number = onlyHtml ? rest.substring(0, rest.length() - "/html".length()) : rest;
        if (!number.matches("\\d{1,9}")) {
            return notFound();
        }
        return mailbox.find(Long.parseLong(number))
                .map(mail -> html(OK, onlyHtml ? mail.html() : mailPage(mail)))
                .orElseGet(MailPages::notFound);
    }

    private String listPage() {
        var page = new StringBuilder(HEAD).append("<h1>Courriels reçus</h1>");
        var mails = mailbox.list();
        if (mails.isEmpty()) {
            return page.append("<p>Aucun courriel pour l’instant.</p>").toString();
        }
        page.append("<table><thead><tr><th>Date<th>À<th>Objet</thead><tbody>");
        for (var mail : mails) {
            page.append("<tr><td>")
                    .append(when(mail.sentAt()))
                    .append("<td>")
                    .append(escape(mail.to()))
                    .append("<td><a href=\"/messages/")
                    .append(mail.id())
                    .append("\">")
                    .append(escape(mail.subject()))
                    .append("</a>");
        }
        return page.append("</tbody></table>").toString();
    }

    private static String mailPage(StoredMail mail) {
        var page = new StringBuilder(HEAD)
                .append("<p><a href=\"/\">Tous les courriels</a></p><h1>")
                .append(escape(mail.subject()))
                .append("</h1><p>De ")
                .append(escape(mail.from()))
                .append("<br>À ")
                .append(escape(mail.to()))
                .append("<br>")
                .append(when(mail.sentAt()))
                .append("</p>");
        if (!mail.html().isEmpty()) {
            page.append("<h2>Mise en page</h2><iframe sandbox title=\"Le courriel mis en page\" src=\"/messages/")
                    .append(mail.id())
                    .append("/html\"></iframe>");
        }
        page.append("<h2>Texte</h2><pre>").append(escape(mail.text())).append("</pre>");
        for (var attachment : mail.attachments()) {
            page.append("<h2>")
                    .append(escape(attachment.name()))
                    .append("</h2><pre>")
                    .append(escape(attachment.content()))
                    .append("</pre>");
        }
        return page.toString();
    }

    private static Map<String, Object> asJson(StoredMail mail) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", mail.id());
        fields.put("to", mail.to());
        fields.put("from", mail.from());
        fields.put("subject", mail.subject());
        fields.put("sentAt", mail.sentAt() == null ? "" : mail.sentAt().toString());
        fields.put("text", mail.text());
        fields.put("html", mail.html());
        fields.put("attachments", mail.attachments());
        return fields;
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Answer html(int status, String body) {
        return new Answer(status, "text/html; charset=utf-8", body);
    }

    private static Answer notFound() {
        return html(NOT_FOUND, HEAD + "<h1>Ce courriel n’existe pas</h1><p><a href=\"/\">Tous les courriels</a></p>");
    }

    private static String when(@Nullable Instant instant) {
        return instant == null ? "" : WHEN.format(instant);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
