package fr.releve.gateway.shell;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many signs a text field takes, by its name: as many as the service to which it is sent, or as anybody needs. */
@TemplateExtension(namespace = "longest")
public final class FieldLengths {

    private static final int NAME = 100;
    private static final int TITLE = 200;
    private static final int EMAIL = 254;
    private static final int PHONE = 25;

    /** Eleven digits and blanks between them. */
    private static final int RPPS = 25;

    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("firstName", NAME),
            Map.entry("lastName", NAME),
            Map.entry("email", EMAIL),
            Map.entry("phone", PHONE),
            Map.entry("rpps", RPPS),
            Map.entry("credentialNumber", 60),
            Map.entry("homeCommune", NAME),
            Map.entry("commune", NAME),
            Map.entry("practice", TITLE),
            Map.entry("title", TITLE),
            Map.entry("pay", 20),
            Map.entry("host", TITLE),
            Map.entry("hostEmail", EMAIL),
            Map.entry("hostPhone", PHONE),
            Map.entry("replaced", TITLE),
            Map.entry("replacedRpps", RPPS),
            Map.entry("invitationCode", NAME),
            Map.entry("value", 300),
            Map.entry("source", 300));

    private FieldLengths() {}

    /** Null for what is no text. */
    static @Nullable Integer of(String field) {
        return LONGEST.get(field);
    }
}
