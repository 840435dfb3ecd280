package fr.releve.acceptance.instance;

import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Login;
import fr.releve.acceptance.door.Session;
import fr.releve.localstack.DemoAccounts;
import fr.releve.localstack.Home;
import fr.releve.localstack.LocalStack;
import fr.releve.localstack.Part;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.function.Consumer;

/** A whole Relève of one's own, fresh, with its state in a temporary folder that goes with it. */
public final class Instance implements AutoCloseable {

    private static final String CLIENT = "releve-demo";

    private final Home home;
    private final LocalStack stack;
    private final Door door;

    private Instance(Home home, LocalStack stack) {
        this.home = home;
        this.stack = stack;
        this.door = Door.at(stack.gatewayUrl());
    }

    public static Instance fresh(Consumer<String> progress) {
        var home = Home.temporary("releve-acceptance");
        return new Instance(home, LocalStack.startPrivate(home.folder(), EnumSet.allOf(Part.class), progress));
    }

    public Door door() {
        return door;
    }

    public String address() {
        return stack.gatewayUrl();
    }

    public String brokers() {
        return stack.kafkaBootstrap();
    }

    public String mailbox() {
        return stack.mailboxUrl();
    }

    public Path logs() {
        return stack.logs();
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

    /** Ends a part at once, as {@code kill -9} does. */
    public void kill(Part part) {
        stack.kill(part);
    }

    /** Returns when the part is ready again. */
    public void restart(Part part) {
        stack.restart(part);
    }

    /** Ends every process; the logs stay where they are. */
    public void stop() {
        stack.close();
    }

    /** Ends every process and removes every trace. */
    @Override
    public void close() {
        stack.close();
        home.delete();
    }
}
