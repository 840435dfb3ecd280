package fr.releve.localstack.keycloak;

import fr.releve.localstack.Home;
import fr.releve.localstack.Http;
import fr.releve.localstack.Part;
import fr.releve.localstack.PartRecipe;
import fr.releve.localstack.Software;
import fr.releve.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The identity server with the realm {@code releve}, which its first start imports from {@code deploy/keycloak}. */
public final class KeycloakServer implements PartRecipe {

    private static final String REALM = "/realms/releve";

    private final Software software;
    private final Home home;
    private final int port;
    private final String address;
    private final Map<String, String> settings;

    /**
     * A server that is not started yet.
     *
     * @param address under which everybody finds it, and which its tokens carry
     * @param settings where its database is, and the values that the realm file names ({@code KC_DB_URL}, {@code
     *     RELEVE_PUBLIC_URL}, …)
     */
    public KeycloakServer(Software software, Home home, int port, String address, Map<String, String> settings) {
        this.software = software;
        this.home = home;
        this.port = port;
        this.address = address;
        this.settings = Map.copyOf(settings);
    }

    public String issuerUrl() {
        return address + REALM;
    }

    /** Where it listens, whatever lies before. */
    private String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    /** Gives the server a folder of its own: the programs and our theme are linked, the realm to import and the server's files are not. */
    @Override
    public void prepare() {
        var distribution = distribution();
        var imports = folder().resolve("data/import");
        try {
            Files.createDirectories(imports);
            for (var name : List.of("lib", "conf", "providers", "version.txt")) {
                link(name, distribution.folder().resolve(name));
            }
            link("themes", software.root().resolve("deploy/keycloak/themes"));
            Files.copy(
                    software.root().resolve("deploy/keycloak/releve-realm.json"),
                    imports.resolve("releve-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("Keycloak's folder cannot be made: " + e.getMessage(), e);
        }
    }

    private void link(String name, Path target) throws IOException {
        var link = folder().resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    @Override
    public List<String> command() {
        return distribution().startCommand(folder());
    }

    @Override
    public Map<String, String> environment() {
        var environment = new LinkedHashMap<>(settings);
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", address);
        // alone on its database: otherwise it opens cluster ports on every address of the machine
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        // connections that died with the database are found when they are taken from the pool, not by whoever logs in
        // next
        environment.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
        return environment;
    }

    /** "Started" is logged before it answers: the realm's own document is the proof. */
    @Override
    public boolean isReady() {
        return Http.answersOk(baseUrl() + REALM + "/.well-known/openid-configuration");
    }

    @Override
    public void settle() {
        new RealmSettings(baseUrl(), settings, home.note("realm.settings")).bringUpToDate();
    }

    private KeycloakDistribution distribution() {
        return KeycloakDistribution.builtIn(software, home);
    }

    private Path folder() {
        return home.data(Part.KEYCLOAK);
    }
}
