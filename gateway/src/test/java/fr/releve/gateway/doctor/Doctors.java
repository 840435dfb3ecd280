package fr.releve.gateway.doctor;

import java.util.Map;

/** A doctor as the profile service tells of them, and the communes between which they drive. */
final class Doctors {

    static final String ID = "00000000-0000-0000-0000-0000000000d0";

    static final String OF_MAYENNE = of(3);

    static final Map<String, String> COMMUNES = Map.of("53147", """
            {"insee":"53147","name":"Mayenne","departement":"53","territory":"200042182","population":13000,
             "latitude":48.30,"longitude":-0.61}""", "53271", """
            {"insee":"53271","name":"Villaines-la-Juhel","departement":"53","territory":"200042182","population":2900,
             "latitude":48.34,"longitude":-0.27}""");

    private Doctors() {}

    /** Of whom a coordinator could not accept a paper: CREDENTIAL or INSURANCE. */
    static String askedAgain(String paper) {
        return OF_MAYENNE.replace(
                "\"attested\":true",
                "\"attested\":false,\"refusedPaper\":\"%s\",\"refusedAt\":\"2026-11-28T09:00:00Z\"".formatted(paper));
    }

    static String withoutConsent() {
        return OF_MAYENNE.replace("\"consent\":true", "\"consent\":false");
    }

    /** @param version of the file */
    static String of(long version) {
        return """
            {"id":"%s","version":%d,"firstName":"Hélène","lastName":"Maurin","email":"helene@demo.releve.example",
             "rpps":"10009000001","category":"YOUNG_RETIREE","specialty":"GENERAL_PRACTICE","homeCommune":"53147",
             "maxTravelMinutes":45,"acceptsOvernight":false,"needsHousing":false,"missionKinds":["REINFORCEMENT"],
             "credential":{"kind":"REGISTRATION","number":"1","validUntil":"2030-01-01"},
             "insuranceValidUntil":"2030-01-01","consent":true,"attested":true}\
            """.formatted(ID, version);
    }
}
