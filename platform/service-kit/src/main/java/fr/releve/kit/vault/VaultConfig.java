package fr.releve.kit.vault;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** How documents are kept. */
@ConfigMapping(prefix = "releve.vault")
public interface VaultConfig {

    /** Random texts that keys are made of, the newest first; older ones only open what they sealed. Without one no document is taken. */
    Optional<List<String>> secrets();
}
