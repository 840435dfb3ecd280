package fr.releve.gateway.map;

import fr.releve.gateway.GatewayConfig;
import java.util.Collection;

/**
 * What a map that can be moved lies on.
 *
 * @param tiles address of the tiles; empty where territories and communes are drawn from our own data
 * @param tilesCredit who is to be named as the tiles' source
 * @param estimated whether some of the borders shown are
 * @param bordersCredit who is to be named as the source of the real ones; empty if nobody is
 */
public record Ground(String tiles, String tilesCredit, boolean estimated, String bordersCredit) {

    /** @param territories by SIREN, those that the map is about */
    public static Ground under(Collection<String> territories, Borders borders, GatewayConfig.Map config) {
        return new Ground(
                config.tiles().orElse(""),
                config.credit(),
                !borders.areReal(territories),
                config.borders().isPresent() ? config.bordersCredit().orElse("") : "");
    }
}
