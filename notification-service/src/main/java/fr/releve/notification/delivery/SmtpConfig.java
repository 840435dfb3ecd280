package fr.releve.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The server that takes the mails. */
@ConfigMapping(prefix = "releve.smtp")
interface SmtpConfig {

    @WithDefault("127.0.0.1")
    String host();

    @WithDefault("1025")
    int port();

    @WithDefault("if-offered")
    Tls tls();

    /** Logs in with it, if the server wants that. */
    Optional<String> username();

    Optional<String> password();

    /** When the connection is secured. */
    enum Tls {
        NEVER,
        /** By STARTTLS (RFC 3207). */
        IF_OFFERED,
        /** By STARTTLS, or no mail is told. */
        REQUIRED,
        /** Before the first word, mostly on port 465 (RFC 8314). */
        AT_ONCE
    }
}
