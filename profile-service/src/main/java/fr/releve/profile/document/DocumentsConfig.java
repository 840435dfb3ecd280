package fr.releve.profile.document;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** How papers are kept. */
@ConfigMapping(prefix = "releve.documents")
public interface DocumentsConfig {

    /** Random texts that keys are made of, the newest first; older ones only open what they sealed. Without one no paper is taken. */
    Optional<List<String>> secrets();
}
