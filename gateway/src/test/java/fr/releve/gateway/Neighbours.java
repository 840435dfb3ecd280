package fr.releve.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Starts a stand-in for each service and for the identity provider, and tells the gateway where they are. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

    public static final WireMockServer PROFILE = server();
    public static final WireMockServer MATCHING = server();
    public static final WireMockServer NOTIFICATION = server();
    public static final Identity IDENTITY = new Identity();

    @Override
    public Map<String, String> start() {
        PROFILE.start();
        MATCHING.start();
        NOTIFICATION.start();
        Map<String, String> settings = new HashMap<>(IDENTITY.start());
        settings.put("quarkus.http.test-port", "0");
        settings.put("releve.services.profile", PROFILE.baseUrl());
        settings.put("releve.services.matching", MATCHING.baseUrl());
        settings.put("releve.services.notification", NOTIFICATION.baseUrl());
        return settings;
    }

    @Override
    public void stop() {
        PROFILE.stop();
        MATCHING.stop();
        NOTIFICATION.stop();
        IDENTITY.stop();
    }

    /** The Mont des Avaloirs, where the tests' needs lie. */
    public static void knowTheirTerritory() {
        PROFILE.stubFor(get(urlPathEqualTo("/territories")).willReturn(okJson("""
            {"items":[{"siren":"200042182","name":"CC du Mont des Avaloirs","departement":"53","population":16000,
             "latitude":48.4,"longitude":-0.2,"priority":true,"priorityReason":"peu de médecins"}],"next":null}\
            """)));
    }

    /**
     * What the first page of a doctor or a host is made of.
     *
     * @param offers JSON, as is the rest; empty for none
     */
    public static void areUnderway(String offers, String placements, String contacts) {
        MATCHING.stubFor(get("/underway")
                .willReturn(okJson("{\"offers\":[%s],\"placements\":[%s],\"contacts\":{%s}}"
                        .formatted(offers, placements, contacts))));
    }

    public static void forget() {
        PROFILE.resetAll();
        MATCHING.resetAll();
        NOTIFICATION.resetAll();
    }

    private static WireMockServer server() {
        return new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .gzipDisabled(true));
    }
}
