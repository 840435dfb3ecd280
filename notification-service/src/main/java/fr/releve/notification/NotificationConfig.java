package fr.releve.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** How messages are sent. */
@ConfigMapping(prefix = "releve.messages")
public interface NotificationConfig {

    /** Address under which people reach the application: the links of the mails begin with it. */
    URI publicUrl();

    /** Seals the links by which mails are answered: at least 32 characters, the same for every copy; a new one ends all links at once. */
    @Size(min = 32)
    String linkSecret();

    /** How often to look for what is due. */
    String every();

    /** Address that mails and invitations come from; nobody reads what is sent to it. */
    @WithDefault("ne-pas-repondre@releve.example")
    String sender();

    /** Domain of the mails' Message-ID. */
    @WithDefault("releve.example")
    String mailDomain();

    /**
     * Pause after each attempt that failed; after one attempt more than there are pauses, a delivery is given up. Those of the first quarter
     * of an hour are short: what fails then is mostly a neighbour that was slow to answer or is being started again, and an offer may be
     * waiting for its answer.
     */
    @WithDefault("PT2S,PT10S,PT30S,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,PT1M,"
            + "PT5M,PT15M,PT1H,PT6H,PT12H,PT24H")
    List<Duration> pauses();

    /** How many mails one copy of the service sends at the same time. */
    @WithDefault("4")
    int atATime();

    /**
     * How long one attempt may keep a delivery before another copy may take it over; counted anew once the mail is ready, and again and
     * again while the mail server is waited for.
     */
    @WithDefault("PT2M")
    Duration lease();

    /**
     * How long to wait for the mail server to take one mail. It may look into the mail before it answers (RFC 5321, 4.5.3.2.6); whoever
     * waits no longer sends a mail again that it takes all the same.
     */
    @WithDefault("PT10M")
    Duration mailPatience();

    /**
     * How long every mail under way may wait for the mail server. Longer than this only half of them do at the same time, and the others
     * are tried again later: a server that says nothing about some mails keeps the next ones waiting no longer than this.
     */
    @WithDefault("PT1M")
    Duration mailPatienceOfAll();

    /** Time of day in Paris when those who want one mail a day get it. */
    @WithDefault("18:00")
    LocalTime digestAt();

    Coordination coordination();

    /** How the coordinators are written to: as teams, each with a mailbox that its members share. */
    interface Coordination {

        /** Of the team of the whole region, which is also written to where a territory has none of its own. */
        @WithDefault("coordination@releve.example")
        String mailbox();

        /** Time of day in Paris when the teams hear what waits for them, on working days. */
        @WithDefault("08:00")
        LocalTime queueAt();

        /** How often to look whether it is that time. */
        String every();

        /** Of the teams of territories, by SIREN. */
        Map<String, String> mailboxes();
    }
}
