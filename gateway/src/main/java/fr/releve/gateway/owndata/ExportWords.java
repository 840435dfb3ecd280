package fr.releve.gateway.owndata;

import fr.releve.gateway.language.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the fields of an export are called by people: {@code export_fr.properties}, {@code export_en.properties}. */
record ExportWords(ResourceBundle words) {

    static ExportWords in(Language language) {
        return new ExportWords(ResourceBundle.getBundle(
                "export",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** That there are more than these. */
    String firstOf(int these, long total) {
        return MessageFormat.format(of("firstOf"), String.valueOf(these), String.valueOf(total));
    }

    /** A field that has no name yet is shown under its own: half an export would be worse. */
    String of(String field) {
        try {
            return words.getString(field);
        } catch (MissingResourceException unnamed) {
            return field;
        }
    }
}
