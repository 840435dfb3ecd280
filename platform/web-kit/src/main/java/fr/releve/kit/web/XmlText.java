package fr.releve.kit.web;

import java.util.regex.Pattern;

/** What people typed, as text between the tags of a document that must be well-formed. */
public final class XmlText {

    /** Characters that no XML document may have (XML 1.0, production 2), and the other control characters. */
    private static final Pattern NO_XML = Pattern.compile("[\\p{Cntrl}\\uD800-\\uDFFF\\uFFFE\\uFFFF]");

    private XmlText() {}

    /** Also for the value of an attribute; a blank stands for what cannot be written. */
    public static String escape(String text) {
        return NO_XML.matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
