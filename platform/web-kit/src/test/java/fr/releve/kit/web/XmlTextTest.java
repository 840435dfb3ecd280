package fr.releve.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class XmlTextTest {

    @Test
    void leaves_nothing_that_a_tag_or_an_attribute_is_made_of() {
        assertThat(XmlText.escape("<a b=\"c\">&amp;")).isEqualTo("&lt;a b=&quot;c&quot;&gt;&amp;amp;");
        assertThat(XmlText.escape("Zoé 🩺")).isEqualTo("Zoé 🩺");
    }

    @Test
    void whatever_is_typed_can_be_parsed() throws Exception {
        var typed = new StringBuilder();
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            typed.append((char) i);
        }
        String document =
                "<p title=\"" + XmlText.escape(typed.toString()) + "\">" + XmlText.escape(typed.toString()) + "</p>";

        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)));

        assertThat(parsed.getDocumentElement().getTextContent()).contains("<", "&", "é", "\uFFFD");
    }
}
