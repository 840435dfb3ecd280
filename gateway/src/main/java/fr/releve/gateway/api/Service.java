package fr.releve.gateway.api;

import fr.releve.gateway.GatewayConfig;
import java.net.URI;

/** A service behind the door. */
public enum Service {
    PROFILE,
    MATCHING,
    NOTIFICATION;

    public URI address(GatewayConfig.Services services) {
        return switch (this) {
            case PROFILE -> services.profile();
            case MATCHING -> services.matching();
            case NOTIFICATION -> services.notification();
        };
    }
}
