package fr.releve.gateway;

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
