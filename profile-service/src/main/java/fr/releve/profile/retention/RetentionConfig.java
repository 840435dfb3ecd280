package fr.releve.profile.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long is kept what. */
@ConfigMapping(prefix = "releve.retention")
public interface RetentionConfig {

    /**
     * A doctor's or a spouse's file, from the last contact with them; an account of which no file ever came, from the day on which it was
     * made. CNIL, guide du recrutement: two years.
     */
    @WithDefault("P2Y")
    Period withoutContact();

    /** Name, address and telephone of a vacancy's host, and the account that posted it, from the last day that it wants. */
    @WithDefault("P2Y")
    Period hosts();

    /** The access log; CNIL, recommandation sur la journalisation: six months to a year. */
    @WithDefault("P1Y")
    Period accesses();

    /** When the nightly deletion runs, as a Quartz cron expression. */
    @WithDefault("0 40 3 * * ?")
    String at();
}
