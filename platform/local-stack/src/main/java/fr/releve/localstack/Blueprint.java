package fr.releve.localstack;

import fr.releve.localstack.kafka.KafkaServer;
import fr.releve.localstack.keycloak.KeycloakServer;
import fr.releve.localstack.mail.MailServer;
import fr.releve.localstack.postgres.PostgresServer;
import fr.releve.localstack.postgres.PostgresServer.Database;
import fr.releve.localstack.service.QuarkusService;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every part of the stack with what it is told about the others. */
final class Blueprint {

    private static final List<String> DATABASES = List.of("profile", "matching", "notification", "keycloak");

    /** For the legal notice, which of a demonstration without an operator says that it is one. */
    private static final List<String> OPERATOR = List.of(
            "RELEVE_OPERATOR_NAME",
            "RELEVE_OPERATOR_ADDRESS",
            "RELEVE_OPERATOR_PUBLISHER",
            "RELEVE_OPERATOR_EMAIL",
            "RELEVE_OPERATOR_PHONE",
            "RELEVE_OPERATOR_HOST");

    private final Software software;
    private final Home home;
    private final Ports ports;
    private final Ports entrances;
    private final Secrets secrets;
    private final Map<String, String> besides;
    private final Map<Part, PartRecipe> recipes = new EnumMap<>(Part.class);
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final KeycloakServer keycloak;
    private final MailServer mail;

    Blueprint(Software software, Home home, Ports ports) {
        this(software, home, ports, ports, Map.of());
    }

    /**
     * With more than is needed.
     *
     * @param entrances where the parts find one another, if not where they listen
     * @param besides further settings of every service
     */
    Blueprint(Software software, Home home, Ports ports, Ports entrances, Map<String, String> besides) {
        this.software = software;
        this.besides = Map.copyOf(besides);
        this.home = home;
        this.ports = ports;
        this.entrances = entrances;
        this.secrets = Secrets.of(home);
        postgres = new PostgresServer(
                software, home, ports.of(Part.POSTGRESQL), secrets.get("postgresql.superuser"), databases());
        kafka = new KafkaServer(home, ports.of(Part.KAFKA), entrances.of(Part.KAFKA));
        keycloak = new KeycloakServer(
                software, home, ports.of(Part.KEYCLOAK), entrance(Part.KEYCLOAK), identitySettings());
        mail = new MailServer(home, ports.smtp(), ports.of(Part.MAIL));
        for (var recipe : List.of(postgres, kafka, keycloak, mail)) {
            recipes.put(recipe.part(), recipe);
        }
        addService(Part.PROFILE, profileSettings());
        addService(Part.MATCHING, matchingSettings());
        addService(Part.NOTIFICATION, notificationSettings());
        addService(Part.GATEWAY, gatewaySettings());
    }

    PartRecipe recipe(Part part) {
        var recipe = recipes.get(part);
        if (recipe == null) {
            throw new IllegalStateException(part + " has no recipe");
        }
        return recipe;
    }

    /** The parts that must be ready before this one starts. */
    Set<Part> startsAfter(Part part) {
        return switch (part) {
            case POSTGRESQL, KAFKA, MAIL -> Set.of();
            case KEYCLOAK -> Set.of(Part.POSTGRESQL);
            case PROFILE, MATCHING, NOTIFICATION -> Set.of(Part.POSTGRESQL, Part.KAFKA);
            case GATEWAY -> Set.of();
        };
    }

    Home home() {
        return home;
    }

    Uploads uploads() {
        return Uploads.of(home);
    }

    Ports ports() {
        return ports;
    }

    Software software() {
        return software;
    }

    String url(Part part) {
        return "http://127.0.0.1:" + ports.of(part);
    }

    String issuerUrl() {
        return keycloak.issuerUrl();
    }

    String kafkaBootstrap() {
        return kafka.bootstrapServers();
    }

    String jdbcUrl(String database) {
        return postgres.jdbcUrl(database);
    }

    String secret(String name) {
        return secrets.get(name);
    }

    String databasePassword(String database) {
        return secrets.get("database." + database);
    }

    String keycloakAdminPassword() {
        return secrets.get("keycloak.admin");
    }

    private String entrance(Part part) {
        return "http://127.0.0.1:" + entrances.of(part);
    }

    private String databaseEntrance(String database) {
        return "jdbc:postgresql://127.0.0.1:" + entrances.of(Part.POSTGRESQL) + "/" + database;
    }

    private void addService(Part part, Map<String, String> settings) {
        settings.putAll(besides);
        recipes.put(part, new QuarkusService(software, part, ports.of(part), settings));
    }

    private List<Database> databases() {
        return DATABASES.stream()
                .map(name -> new Database(name, databasePassword(name)))
                .toList();
    }

    private Map<String, String> identitySettings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("KC_DB_URL", databaseEntrance("keycloak"));
        settings.put("KC_DB_USERNAME", "keycloak");
        settings.put("KC_DB_PASSWORD", databasePassword("keycloak"));
        settings.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        settings.put("KC_BOOTSTRAP_ADMIN_PASSWORD", keycloakAdminPassword());
        settings.put("RELEVE_PUBLIC_URL", url(Part.GATEWAY));
        settings.put("RELEVE_LOCAL_URL", "http://localhost:" + ports.of(Part.GATEWAY));
        settings.put("RELEVE_SMTP_HOST", "127.0.0.1");
        settings.put("RELEVE_SMTP_PORT", Integer.toString(entrances.smtp()));
        settings.put("RELEVE_DEMO", "true");
        boolean second = Boolean.parseBoolean(System.getenv("RELEVE_SECOND_FACTOR"));
        settings.put("RELEVE_BROWSER_FLOW", second ? "browser, second factor" : "browser");
        settings.put("RELEVE_DIRECT_GRANT_FLOW", second ? "direct grant, second factor" : "direct grant");
        settings.put("RELEVE_GATEWAY_CLIENT_SECRET", secrets.get("client.releve-gateway"));
        settings.put("RELEVE_PROFILE_CLIENT_SECRET", secrets.get("client.profile-service"));
        settings.put("RELEVE_MATCHING_CLIENT_SECRET", secrets.get("client.matching-service"));
        settings.put("RELEVE_NOTIFICATION_CLIENT_SECRET", secrets.get("client.notification-service"));
        settings.put("RELEVE_MAIL_SERVER_CLIENT_SECRET", secrets.get("client.mail-server"));
        return settings;
    }

    private Map<String, String> withIdentity() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuerUrl());
        return settings;
    }

    private Map<String, String> withData(String database) {
        var settings = withIdentity();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", databaseEntrance(database));
        settings.put("QUARKUS_DATASOURCE_USERNAME", database);
        settings.put("QUARKUS_DATASOURCE_PASSWORD", databasePassword(database));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + entrances.of(Part.KAFKA));
        return settings;
    }

    private Map<String, String> withOwnAccount(String database) {
        var settings = withData(database);
        settings.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuerUrl());
        settings.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.get("client." + database + "-service"));
        return settings;
    }

    private Map<String, String> profileSettings() {
        var settings = withOwnAccount("profile");
        settings.put("RELEVE_IDENTITY_URL", entrance(Part.KEYCLOAK));
        settings.put("RELEVE_IMPORTS_AGREE_FOR_SPOUSES", "true");
        // the invented doctors of the seeds have numbers that fail the check digit, so that no real one can be meant
        settings.put("RELEVE_RPPS_LUHN", "false");
        settings.put("RELEVE_VAULT_SECRETS", secrets.get("documents"));
        settings.put("RELEVE_REACH_OVERNIGHT_FACTOR", given("RELEVE_OVERNIGHT_FACTOR", "2"));
        return settings;
    }

    private Map<String, String> matchingSettings() {
        var settings = withOwnAccount("matching");
        settings.put("RELEVE_PROFILE_URL", entrance(Part.PROFILE));
        settings.put("RELEVE_VAULT_SECRETS", secrets.get("contracts"));
        settings.put("RELEVE_MATCHING_GATES_OVERNIGHT_FACTOR", given("RELEVE_OVERNIGHT_FACTOR", "2"));
        return settings;
    }

    private Map<String, String> notificationSettings() {
        var settings = withOwnAccount("notification");
        settings.put("RELEVE_PROFILE_URL", entrance(Part.PROFILE));
        settings.put("RELEVE_SMTP_HOST", "127.0.0.1");
        settings.put("RELEVE_SMTP_PORT", Integer.toString(entrances.smtp()));
        settings.put("RELEVE_MATCHING_URL", entrance(Part.MATCHING));
        settings.put("RELEVE_MESSAGES_LINK_SECRET", secrets.get("links.notification-service"));
        settings.put("RELEVE_PUBLIC_URL", url(Part.GATEWAY));
        return settings;
    }

    private Map<String, String> gatewaySettings() {
        var settings = withIdentity();
        settings.put("RELEVE_LOGIN_URL", url(Part.KEYCLOAK));
        settings.put("RELEVE_SERVICES_PROFILE", entrance(Part.PROFILE));
        settings.put("RELEVE_SERVICES_MATCHING", entrance(Part.MATCHING));
        settings.put("RELEVE_SERVICES_NOTIFICATION", entrance(Part.NOTIFICATION));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + entrances.of(Part.KAFKA));
        settings.put("RELEVE_DEMO", "true");
        settings.put("RELEVE_BEHIND_PROXY", "false");
        settings.put("RELEVE_TRUSTED_PROXIES", "");
        settings.put("RELEVE_RPPS_LUHN", "false");
        settings.put("QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY", uploads().folder().toString());
        OPERATOR.forEach(it -> settings.put(it, given(it, "")));
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get("client.releve-gateway"));
        return settings;
    }

    /** What whoever starts the stack says. */
    private static String given(String setting, String otherwise) {
        return System.getenv().getOrDefault(setting, otherwise);
    }
}
