package fr.releve.localstack.service;

import fr.releve.localstack.Http;
import fr.releve.localstack.JavaCommand;
import fr.releve.localstack.Part;
import fr.releve.localstack.PartRecipe;
import fr.releve.localstack.Software;
import fr.releve.localstack.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the four services, told by its environment where everything is. */
public final class QuarkusService implements PartRecipe {

    /** What a page takes dies young: without room for it, it grows old first, and all stands still while the old is swept. */
    private static final List<String> MEMORY = List.of("-Xms160m", "-Xmn96m", "-Xmx384m", "-XX:+UseSerialGC");

    private final Software software;
    private final Part part;
    private final int port;
    private final Map<String, String> settings;

    public QuarkusService(Software software, Part part, int port, Map<String, String> settings) {
        this.software = software;
        this.part = part;
        this.port = port;
        this.settings = Map.copyOf(settings);
    }

    @Override
    public Part part() {
        return part;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new StackException(part.title() + " is not built: " + jar() + " does not exist.");
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<String>();
        command.add(JavaCommand.java());
        command.addAll(MEMORY);
        command.addAll(List.of(
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                jar().toString()));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        var environment = new LinkedHashMap<>(settings);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return environment;
    }

    @Override
    public boolean isReady() {
        return Http.answersOk("http://127.0.0.1:" + port + "/q/health/ready");
    }

    private Path jar() {
        return software.root().resolve(part.title()).resolve("target/" + part.title() + "-1.0.0-SNAPSHOT-runner.jar");
    }
}
