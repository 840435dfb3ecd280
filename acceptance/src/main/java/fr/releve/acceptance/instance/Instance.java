package fr.releve.acceptance.instance;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Login;
import fr.releve.acceptance.door.Session;
import fr.releve.acceptance.door.Unseen;
import fr.releve.acceptance.watch.Database;
import fr.releve.localstack.Backup;
import fr.releve.localstack.DemoAccounts;
import fr.releve.localstack.Home;
import fr.releve.localstack.LocalStack;
import fr.releve.localstack.Part;
import fr.releve.localstack.Restore;
import fr.releve.localstack.Software;
import fr.releve.localstack.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A whole Relève of one's own, fresh, with its state in a temporary folder that goes with it. */
public final class Instance implements AutoCloseable {

    private static final String CLIENT = "releve-demo";
    private static final int ERRORS_SHOWN = 12;
    private static final int ERROR_SHOWN = 2_500;

    private final Home home;
    private final LocalStack stack;
    private final Door door;

    private Instance(Home home, LocalStack stack) {
        this.home = home;
        this.stack = stack;
        this.door = Door.at(stack.gatewayUrl());
    }

    public static Instance fresh(Consumer<String> progress) {
        return fresh(Map.of(), progress);
    }

    /** One that allows its clocks to be set ahead. */
    public static Instance withTimeMachine(Consumer<String> progress) {
        return fresh(TimeMachine.ALLOWED, progress);
    }

    /** One whose services tell their spans, of the traces that a caller wants kept, to a collector (OTLP over HTTP). */
    public static Instance observed(String collector, Consumer<String> progress) {
        return fresh(
                Map.of(
                        "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", collector,
                        "QUARKUS_OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "http/protobuf",
                        "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "1s",
                        "RELEVE_BELIEVE_TRACES", "true"),
                progress);
    }

    private static Instance fresh(Map<String, String> settings, Consumer<String> progress) {
        var home = Home.temporary("releve-acceptance");
        return new Instance(
                home, LocalStack.startPrivate(home.folder(), EnumSet.allOf(Part.class), settings, progress));
    }

    /** As {@link #fresh}, with connections between its parts that can be cut and delayed; papers are looked at every other second. */
    public static Instance overWires(Consumer<String> progress) {
        var home = Home.temporary("releve-acceptance");
        var often = Map.of("RELEVE_PAPERS_WATCH_EVERY", "2s");
        return new Instance(home, LocalStack.startPrivateOverWires(home.folder(), often, progress));
    }

    public Door door() {
        return door;
    }

    public String address() {
        return stack.gatewayUrl();
    }

    /** The address of a part; for looking inside, never for users. */
    public String url(Part part) {
        return stack.url(part);
    }

    public String brokers() {
        return stack.kafkaBootstrap();
    }

    /** By the part that each leads to; only of an instance {@link #overWires over wires}. */
    public Map<Part, Wire> wires() {
        return stack.wires().all();
    }

    public String mailbox() {
        return stack.mailboxUrl();
    }

    public Path logs() {
        return stack.logs();
    }

    /** The database of a service: {@code profile}, {@code matching} or {@code notification}. */
    public Database database(String name) {
        return Database.of(stack.jdbcUrl(name), name, stack.databasePassword(name));
    }

    /** Every mail that the mail server has taken, as it came. */
    public List<String> rawMails() {
        try (var files = Files.list(home.data(Part.MAIL))) {
            var mails = new ArrayList<String>();
            for (var file :
                    files.filter(it -> it.toString().endsWith(".eml")).sorted().toList()) {
                mails.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return mails;
        } catch (IOException e) {
            throw new Unseen("the mails of " + home.data(Part.MAIL), String.valueOf(e));
        }
    }

    /** One of the accounts that every instance has: {@code mairie}, {@code coordination}, {@code admin}, … */
    public Session demoAccount(String name) {
        return login(name + "@demo.releve.example", DemoAccounts.PASSWORD);
    }

    public Session login(String account, String password) {
        return new Session(door, Login.of(stack.issuerUrl(), CLIENT, account, password));
    }

    public Accounts accounts() {
        return new Accounts(stack.issuerUrl(), stack.keycloakAdminPassword());
    }

    /** Of every token that is good here. */
    public String issuer() {
        return stack.issuerUrl();
    }

    /** A token of the identity server's own realm: signed by the same server, for other purposes. */
    public String identityAdministratorToken() {
        return Login.of(
                        stack.issuerUrl().replace("/realms/releve", "/realms/master"),
                        "admin-cli",
                        "admin",
                        stack.keycloakAdminPassword())
                .token();
    }

    /** A token of a service's own account. */
    public String serviceToken(String service) {
        return Login.ofService(stack.issuerUrl(), service, stack.secret("client." + service))
                .token();
    }

    /** The files of {@code seeds/}. */
    public void loadSeeds() {
        stack.loadSeeds();
    }

    /** What a part's process has in memory now. */
    public long megabytes(Part part) {
        try {
            return Files.readAllLines(Path.of("/proc/" + stack.process(part).pid() + "/status")).stream()
                    .filter(it -> it.startsWith("VmRSS:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new Unseen("the memory of " + part.title(), String.valueOf(e));
        }
    }

    /** The files that a part's process has open now, each to be read under this name as long as it is, be it removed already. */
    public List<Path> openFiles(Part part) {
        try (var files = Files.list(Path.of("/proc/" + stack.process(part).pid() + "/fd"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new Unseen("the open files of " + part.title(), String.valueOf(e));
        }
    }

    /** Ends a part at once, as {@code kill -9} does. */
    public void kill(Part part) {
        stack.kill(part);
    }

    /** Returns when the part is ready again. */
    public void restart(Part part) {
        stack.restart(part);
    }

    /** The first errors that each service has logged. */
    public void showErrors(Consumer<String> say) {
        for (var part : EnumSet.range(Part.PROFILE, Part.GATEWAY)) {
            try (var lines = Files.lines(logs().resolve(part.slug() + ".log"))) {
                lines.filter(it -> it.contains("\"level\":\"ERROR\""))
                        .limit(ERRORS_SHOWN)
                        .forEach(it ->
                                say.accept(part.title() + ": " + it.substring(0, Math.min(it.length(), ERROR_SHOWN))));
            } catch (IOException unreadable) {
                say.accept(part.title() + " has no log: " + unreadable.getMessage());
            }
        }
    }

    /** Ends every process and keeps what they remember in a file. */
    public void stopInto(Path backup) {
        stack.close();
        Backup.write(home, backup);
    }

    /** Another instance, with other ports, that remembers what the one of the backup did. */
    public static Instance restored(Path backup, Consumer<String> progress) {
        return restored(backup, Home.temporary("releve-acceptance"), progress);
    }

    /** As {@link #restored}, over what this instance remembers: it ends, and the other has its home. */
    public Instance restoredOver(Path backup, Consumer<String> progress) {
        stack.close();
        return restored(backup, home, progress);
    }

    private static Instance restored(Path backup, Home home, Consumer<String> progress) {
        new Restore(Software.ofThisClone(), progress).handle(backup, home);
        return new Instance(
                home, LocalStack.startPrivate(home.folder(), EnumSet.allOf(Part.class), Map.of(), progress));
    }

    /** Ends every process; the logs stay where they are. */
    public void stop() {
        stack.close();
        home.keep();
    }

    /** Ends every process and removes every trace. */
    @Override
    public void close() {
        stack.close();
        home.delete();
    }
}
