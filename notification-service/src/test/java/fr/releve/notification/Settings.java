package fr.releve.notification;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** What the service is told before it starts, without one. */
public final class Settings {

    private Settings() {}

    /** @param others than the defaults, by their names */
    public static <T> T of(Class<T> mapping, Map<String, String> others) {
        return new SmallRyeConfigBuilder()
                .withMapping(mapping)
                .withValidateUnknown(false)
                .withDefaultValue("releve.messages.public-url", "http://127.0.0.1:8080")
                .withDefaultValue("releve.messages.every", "1s")
                .withDefaultValue("releve.messages.coordination.every", "30s")
                .withDefaultValue("releve.messages.link-secret", "a secret of at least thirty-two characters")
                .withDefaultValues(others)
                .build()
                .getConfigMapping(mapping);
    }
}
