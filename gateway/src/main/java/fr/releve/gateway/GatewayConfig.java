package fr.releve.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator may set. */
@ConfigMapping(prefix = "releve")
public interface GatewayConfig {

    Services services();

    Rate rate();

    Crowd crowd();

    /** Shows the demo accounts and their common password on the home page. */
    @WithDefault("false")
    boolean demo();

    Operator operator();

    Rpps rpps();

    /** Whether open pages are told what arrives; needs Kafka. */
    @WithDefault("true")
    boolean live();

    Map map();

    /** Whether a proxy before the door tells who calls; the HTTP server is told by application.properties. */
    @WithDefault("false")
    boolean behindProxy();

    /** Addresses and networks of the proxies that are believed; all where it is empty. The HTTP server is told by application.properties. */
    Optional<List<String>> trustedProxies();

    /** Whether the traces of callers are gone on with, and kept where they say so; only for who knows all of them. */
    @WithDefault("false")
    boolean believeTraces();

    /** Where browsers log in; by default where the gateway itself asks the identity server. */
    String loginUrl();

    /** Seals the secret field of every form; by default what the gateway shows the identity server. */
    String formSecret();

    /**
     * Who answers for this installation, for the legal notice that the law wants of every site (loi no 2004-575, article 1-1). What is not
     * given, the notice says to be missing.
     */
    interface Operator {

        /** Of the body that runs it, with its legal form. */
        Optional<String> name();

        Optional<String> address();

        /** The person who is responsible for publication. */
        Optional<String> publisher();

        Optional<String> email();

        Optional<String> phone();

        /** Name, address and telephone of whoever's machines it runs on. */
        Optional<String> host();
    }

    /** How the number of a doctor is looked at while it is typed. */
    interface Rpps {

        /** Its check digit too; as the profile service is told, which decides. */
        @WithDefault("true")
        boolean luhn();
    }

    /** What lies under the maps' points; without it territories are drawn from their communes. */
    interface Map {

        /**
         * Address of map tiles with {z}, {x} and {y}, such as the IGN's. Its host is then the only other one that pages may ask, for
         * pictures alone.
         */
        Optional<String> tiles();

        /** GeoJSON of the territories' real borders; without it they are estimated from the positions of their communes. */
        Optional<Path> borders();

        /** Who is to be named as the source of these borders, as an open licence may ask. */
        Optional<String> bordersCredit();

        /** Who is to be named as the tiles' source. */
        @WithDefault("© IGN")
        String credit();
    }

    /** Where the services answer; a gateway knows nobody else. */
    interface Services {

        @WithDefault("http://127.0.0.1:8081")
        URI profile();

        @WithDefault("http://127.0.0.1:8082")
        URI matching();

        @WithDefault("http://127.0.0.1:8083")
        URI notification();

        @WithDefault("2s")
        Duration connectTimeout();

        /** Longest silence of a service before the gateway gives up; the import of a large file needs most. */
        @WithDefault("60s")
        Duration answerTimeout();

        /** What a caller is asked to wait when a service does not answer. */
        @WithDefault("5s")
        Duration retryAfter();
    }

    /** How many requests are let in. */
    interface Rate {

        Allowance account();

        /** Accounts with the role administrator: they load whole files of reference data. */
        Allowance administrator();

        /** Callers without an account, told apart by their address; a whole town hall may share one. */
        Allowance address();
    }

    /** What the door bears of everybody together. */
    interface Crowd {

        /** Requests that are being answered at once; whoever comes on top is asked to come back. */
        @WithDefault("128")
        int most();

        /** What they are asked to wait. */
        @WithDefault("2s")
        Duration retryAfter();

        /** Longest time from a request's first byte to the end of its headers; a slower caller is cut off. */
        @WithDefault("10s")
        Duration headWithin();

        /** Longest time for a request's body to arrive; a slower caller is cut off. */
        @WithDefault("30s")
        Duration bodyWithin();

        /**
         * Longest time from a request's headers to the end of its answer; who takes it more slowly is cut off. A document of 10 MB gets
         * through a line of 140 kbit/s.
         */
        @WithDefault("10m")
        Duration answerWithin();
    }

    /** A bucket of permits: {@link #burst()} at most, filled again evenly, with {@link #perMinute()}. */
    interface Allowance {

        int burst();

        int perMinute();
    }
}
