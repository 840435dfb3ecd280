package fr.releve.gateway.shell;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The files of the pages by the names that the build gave them: {@code {asset:url('releve.css')}}. */
@TemplateExtension(namespace = "asset")
public final class Assets {

    private static final Properties NAMES = read();

    private Assets() {}

    static String url(String source) {
        String url = NAMES.getProperty(source);
        if (url == null) {
            throw new IllegalArgumentException("no asset " + source + "; there are " + NAMES.stringPropertyNames());
        }
        return url;
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream list = Assets.class.getResourceAsStream("/assets.properties")) {
            names.load(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
