package fr.releve.acceptance.instance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Login;
import fr.releve.acceptance.door.Session;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** New accounts, made by the identity server's administrator as if people had registered and confirmed their address. */
public final class Accounts {

    /** Of every account made here. */
    public static final String PASSWORD = "un-mot-de-passe-de-demonstration";

    private static final String REALM = "/realms/releve";
    private static final int AT_ONCE = 50;

    private final Session administrator;

    public Accounts(String issuer, String administratorPassword) {
        String server = issuer.substring(0, issuer.length() - REALM.length());
        this.administrator = new Session(
                Door.at(server), Login.of(server + "/realms/master", "admin-cli", "admin", administratorPassword));
    }

    /**
     * Makes one account an address.
     *
     * @return opaque subjects by address
     */
    public Map<String, String> register(String role, List<String> addresses) {
        return register(role, List.of(), addresses);
    }

    /** As {@link #register(String, List)}, for accounts that act for territories (SIRENs). */
    public Map<String, String> register(String role, List<String> territories, List<String> addresses) {
        var subjects = new LinkedHashMap<String, String>();
        for (int start = 0; start < addresses.size(); start += AT_ONCE) {
            var some = addresses.subList(start, Math.min(start + AT_ONCE, addresses.size()));
            for (JsonNode made : registered(role, territories, some)) {
                subjects.put(made.path("resourceName").asText(), made.path("id").asText());
            }
        }
        return subjects;
    }

    public boolean exists(String address) {
        return !found(address).isEmpty();
    }

    /** One more role for an account. */
    public void grant(String address, String role) {
        var granted = administrator
                .get("/admin" + REALM + "/roles/" + role)
                .expect(200)
                .json();
        administrator
                .post("/admin" + REALM + "/users/" + id(address) + "/role-mappings/realm", List.of(granted))
                .expect(204);
    }

    /** Its owner is asked for this at the next login, {@code CONFIGURE_TOTP}. */
    public void require(String address, String action) {
        administrator
                .put("/admin" + REALM + "/users/" + id(address), Map.of("requiredActions", List.of(action)))
                .expect(204);
    }

    /** Its owner gets a mail whose link leads to these steps, {@code UPDATE_PASSWORD}. */
    public void ask(String address, List<String> actions) {
        administrator
                .put("/admin" + REALM + "/users/" + id(address) + "/execute-actions-email", actions)
                .expect(204);
    }

    private String id(String address) {
        return found(address).path(0).path("id").asText();
    }

    private JsonNode found(String address) {
        return administrator
                .get("/admin" + REALM + "/users?exact=true&username=" + URLEncoder.encode(address, UTF_8))
                .expect(200)
                .json();
    }

    private JsonNode registered(String role, List<String> territories, List<String> addresses) {
        var users = addresses.stream().map(it -> user(role, territories, it)).toList();
        return administrator
                .post("/admin" + REALM + "/partialImport", Map.of("ifResourceExists", "FAIL", "users", users))
                .expect(200)
                .json()
                .path("results");
    }

    private static Map<String, Object> user(String role, List<String> territories, String address) {
        return Map.of(
                "username",
                address,
                "email",
                address,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                "Camille",
                "lastName",
                "Exemple",
                "attributes",
                Map.of("territories", territories),
                "realmRoles",
                List.of(role),
                "credentials",
                List.of(QuickPassword.credential(PASSWORD)));
    }
}
