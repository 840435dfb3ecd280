package fr.releve.acceptance;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser for all tests of a class that look at pages, on the shared instance with its demo data; whom a test let in has left after
 * it. A browser for all classes stopped drawing a page after some minutes.
 */
public final class SharedBrowser implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        SharedInstance.of(context).loadSeeds();
        browser(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        browser(context).everybodyLeaves();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
    }
}
