package fr.releve.localstack.keycloak;

import fr.releve.localstack.Home;
import fr.releve.localstack.JavaCommand;
import fr.releve.localstack.Part;
import fr.releve.localstack.Software;
import fr.releve.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The unpacked Keycloak, optimised once for PostgreSQL; its server JVM is run directly, without its shell script. */
record KeycloakDistribution(Path folder) {

    private static final String VERSION = "26.7.3";
    private static final List<String> BUILD_OPTIONS =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    static KeycloakDistribution builtIn(Software software, Home home) {
        var folder = software.unpacked("keycloak-" + VERSION + "-built", fresh -> build(software, fresh, home));
        return new KeycloakDistribution(folder);
    }

    /**
     * The server's command line, for a server whose own files are in the folder given. The class path is the one that
     * Keycloak's own launcher assembles at run time, laid flat: only so can the JVM keep the loaded classes in an archive.
     */
    List<String> startCommand(Path serverFolder) {
        var command = new ArrayList<String>();
        command.add(JavaCommand.java());
        command.addAll(options(serverFolder));
        command.addAll(List.of("-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Dkc.config.built=true");
        command.addAll(List.of("-cp", flatClassPath(), "org.keycloak.quarkus.runtime.KeycloakMain"));
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        return command;
    }

    private String flatClassPath() {
        var jars = new ArrayList<Path>();
        jars.add(folder.resolve("lib/quarkus/transformed-bytecode.jar"));
        jars.add(folder.resolve("lib/quarkus/generated-bytecode.jar"));
        jars.add(folder.resolve("lib/app/keycloak.jar"));
        for (var libraries : List.of("lib/lib/main", "lib/lib/boot")) {
            try (var files = Files.list(folder.resolve(libraries))) {
                files.sorted().forEach(jars::add);
            } catch (IOException e) {
                throw new StackException("Keycloak's libraries cannot be read: " + e.getMessage(), e);
            }
        }
        return jars.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    private static void build(Software software, Path fresh, Home home) throws IOException, InterruptedException {
        var original = software.folder().resolve("keycloak-" + VERSION);
        if (!Files.isDirectory(original)) {
            throw new StackException("Keycloak is not in " + original + "; the build puts it there.");
        }
        copy(original, fresh);
        var command = new ArrayList<String>();
        command.add(JavaCommand.java());
        command.addAll(options(fresh));
        command.addAll(
                List.of("-Xmx1g", "-cp", fresh.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(BUILD_OPTIONS);
        var log = home.log(Part.KEYCLOAK);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        if (process.start().waitFor() != 0) {
            throw new StackException("Keycloak could not be optimised; its log is " + log + ".");
        }
    }

    private static List<String> options(Path folder) {
        return List.of(
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
