package fr.releve.localstack.keycloak;

import fr.releve.localstack.FreePorts;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The identity server with the realm {@code releve}, which its first start imports from {@code deploy/keycloak}. */
public final class KeycloakServer implements PartRecipe {

    private final Software software;
    private final Home home;
    private final int port;
    private final Map<String, String> settings;

    /**
     * A server that is not started yet.
     *
     * @param settings where its database is, and the values that the realm file names ({@code KC_DB_URL}, {@code
     *     RELEVE_PUBLIC_URL}, …)
     */
    public KeycloakServer(Software software, Home home, int port, Map<String, String> settings) {
        this.software = software;
        this.home = home;
        this.port = port;
        this.settings = Map.copyOf(settings);
    }

    public String issuerUrl() {
        return baseUrl() + "/realms/releve";
    }

    public String baseUrl() {
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

    /** Gives the server a folder of its own: the programs are linked, the realm to import and the server's files are not. */
    @Override
    public void prepare() {
        var distribution = distribution();
        var imports = folder().resolve("data/import");
        try {
            Files.createDirectories(imports);
            for (var name : List.of("lib", "conf", "themes", "providers", "version.txt")) {
                var link = folder().resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.folder().resolve(name));
            }
            Files.copy(
                    software.root().resolve("deploy/keycloak/releve-realm.json"),
                    imports.resolve("releve-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("Keycloak's folder cannot be made: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> command() {
        var distribution = distribution();
        var cache = distribution.classCache();
        return Files.exists(cache)
                ? distribution.startCommand(folder(), "-XX:AOTCache=" + cache)
                : distribution.startCommand(folder());
    }

    @Override
    public Map<String, String> environment() {
        return environment(port);
    }

    private Map<String, String> environment(int port) {
        var environment = new LinkedHashMap<>(settings);
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", "http://127.0.0.1:" + port);
        // alone on its database: otherwise it opens cluster ports on every address of the machine
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        return environment;
    }

    /** "Started" is logged before it answers: the realm's own document is the proof. */
    @Override
    public boolean isReady() {
        return Http.answersOk(issuerUrl() + "/.well-known/openid-configuration");
    }

    @Override
    public Duration startsWithin() {
        return Duration.ofMinutes(4);
    }

    /**
     * Makes the class cache of the next starts if there is none, with a second server beside the running one on the same
     * database; takes about a minute of one processor at the lowest priority. The process handed over is what works.
     */
    public void rememberClasses(Consumer<Process> worker) {
        var distribution = distribution();
        var cache = distribution.classCache();
        if (Files.exists(cache)) {
            return;
        }
        var fresh = cache.resolveSibling(cache.getFileName() + ".new");
        int ownPort = FreePorts.next();
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(distribution.startCommand(folder(), "-XX:AOTCacheOutput=" + fresh));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.logs().resolve("keycloak-classes.log").toFile());
        builder.environment().putAll(environment(ownPort));
        try {
            var process = builder.start();
            worker.accept(process);
            var address = "http://127.0.0.1:" + ownPort + "/realms/releve/.well-known/openid-configuration";
            while (process.isAlive() && !Http.answersOk(address)) {
                Thread.sleep(500);
            }
            process.destroy();
            process.waitFor();
            if (Files.exists(fresh)) {
                Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new StackException("Keycloak's class cache cannot be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private KeycloakDistribution distribution() {
        return KeycloakDistribution.builtIn(software, home);
    }

    private Path folder() {
        return home.data(Part.KEYCLOAK);
    }
}
