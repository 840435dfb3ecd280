package fr.releve.profile;

import fr.releve.kit.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Request bodies that are accepted as they are; a test changes the one field it is about. */
final class Bodies {

    static final String MAYENNE = "53147";
    static final String VILLAINES = "53271";

    /** EPCI of Villaines-la-Juhel. */
    static final String MONT_DES_AVALOIRS = "200042182";

    /** EPCI three hours by road from Mayenne. */
    static final String ROMORANTINAIS = "200018406";

    /** Of the host whom {@link #vacancy} names. */
    static final String HOST_EMAIL = "mairie@test.releve.example";

    private Bodies() {}

    static LocalDate today() {
        return LocalDate.now(Clock.PARIS);
    }

    /** The next one, from tomorrow on. */
    static LocalDate tuesday() {
        return today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    /** All but the address, which is that of the account: {@link Api} writes it. */
    static Map<String, Object> doctor() {
        Map<String, Object> body = new HashMap<>();
        body.put("firstName", "Hélène");
        body.put("lastName", "Martinais");
        body.put("phone", "06 39 98 00 01");
        body.put("rpps", rpps());
        body.put("category", "YOUNG_RETIREE");
        body.put("specialty", "GENERAL_PRACTICE");
        body.put("homeCommune", MAYENNE);
        body.put("maxTravelMinutes", 50);
        body.put("acceptsOvernight", false);
        body.put("needsHousing", false);
        body.put("missionKinds", List.of("REPLACEMENT", "REINFORCEMENT"));
        body.put(
                "credential",
                Map.of(
                        "kind", "REGISTRATION",
                        "number", "53-10000",
                        "validUntil", today().plusYears(1).toString()));
        body.put("insuranceValidUntil", today().plusYears(1).toString());
        body.put("consent", true);
        return body;
    }

    static Map<String, Object> availability(Object... rules) {
        Map<String, Object> body = new HashMap<>();
        body.put("rules", List.of(rules));
        body.put("weekCap", 4);
        body.put("monthCap", 12);
        return body;
    }

    static Map<String, Object> weekly(LocalDate from, LocalDate until) {
        return Map.of(
                "type", "WEEKLY", "day", "TUESDAY", "part", "AM", "from", from.toString(), "until", until.toString());
    }

    static Map<String, Object> single(LocalDate date) {
        return Map.of("type", "SINGLE", "date", date.toString(), "part", "PM");
    }

    static Map<String, Object> blackout(LocalDate from, LocalDate until) {
        return Map.of("type", "BLACKOUT", "from", from.toString(), "until", until.toString());
    }

    static Map<String, Object> vacancy() {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "REINFORCEMENT");
        body.put("specialty", "GENERAL_PRACTICE");
        body.put("commune", VILLAINES);
        body.put("practice", Map.of("name", "Maison de santé", "description", "Quatre médecins."));
        body.put("title", "Renfort le mardi");
        body.put("description", "Dix-huit patients par journée.");
        body.put("wanted", Map.of("rules", List.of(weekly(tuesday(), tuesday().plusWeeks(3)))));
        body.put("doctorsPerHalfDay", 1);
        body.put("minimumBlock", 1);
        body.put("housingOffered", true);
        body.put("pay", Map.of("kind", "FEE_SHARE", "amount", 95));
        body.put("urgency", "NORMAL");
        body.put(
                "host",
                Map.of(
                        "name", "Mairie de Villaines",
                        "email", HOST_EMAIL,
                        "phone", "06 39 98 50 00"));
        return body;
    }

    /** Eleven digits with their check digit, another number each time. */
    static String rpps() {
        String body = "1" + String.format("%09d", ThreadLocalRandom.current().nextInt(1_000_000_000));
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return body + (10 - sum % 10) % 10;
    }
}
