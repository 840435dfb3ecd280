package fr.releve.notification.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long is kept what. */
@ConfigMapping(prefix = "releve.retention")
public interface RetentionConfig {

    /** A message and its mails, from what it tells of; as long as the proposal that it is about. */
    @WithDefault("P2Y")
    Period messages();

    /** What somebody chose whom an upgrade did not know, for them to become known. */
    @WithDefault("P3M")
    Period unclaimed();

    /** When the nightly deletion runs, as a Quartz cron expression. */
    @WithDefault("0 50 3 * * ?")
    String at();
}
