package fr.releve.gateway.about;

import fr.releve.gateway.language.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.function.Supplier;

/** Pages of running text: each language has a template of its own. */
final class Prose {

    private Prose() {}

    static TemplateInstance in(Supplier<TemplateInstance> french, Supplier<TemplateInstance> english) {
        return (Language.current() == Language.FRENCH ? french : english).get();
    }

    /** As written first. */
    static final class French {

        private French() {}

        @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record HowItWorks() implements TemplateInstance {}

        @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record LegalNotice(Imprint imprint) implements TemplateInstance {}

        @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record Privacy() implements TemplateInstance {}

        @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record Accessibility() implements TemplateInstance {}

        @CheckedTemplate(basePath = "about", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record SiteMap() implements TemplateInstance {}
    }

    /** As translated. */
    static final class English {

        private English() {}

        @CheckedTemplate(basePath = "about/en", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record HowItWorks() implements TemplateInstance {}

        @CheckedTemplate(basePath = "about/en", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record LegalNotice(Imprint imprint) implements TemplateInstance {}

        @CheckedTemplate(basePath = "about/en", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record Privacy() implements TemplateInstance {}

        @CheckedTemplate(basePath = "about/en", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record Accessibility() implements TemplateInstance {}

        @CheckedTemplate(basePath = "about/en", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
        record SiteMap() implements TemplateInstance {}
    }
}
