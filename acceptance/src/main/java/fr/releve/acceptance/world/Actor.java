package fr.releve.acceptance.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who calls. Those called OTHER have the same role as the one before them, and nothing to do with the things of this world. */
public enum Actor {
    ANYBODY("", ""),
    DOCTOR("practitioner", ""),
    OTHER_DOCTOR("practitioner", ""),
    SPOUSE("spouse", ""),
    OTHER_SPOUSE("spouse", ""),
    TOWN_HALL("municipality", Actor.HERE),
    OTHER_TOWN_HALL("municipality", Actor.ELSEWHERE),
    COORDINATOR("coordinator", Actor.HERE),
    OTHER_COORDINATOR("coordinator", Actor.ELSEWHERE),
    ADMINISTRATOR("administrator", "");

    /** SIREN of the territory of the vacancies: CC du Mont des Avaloirs. */
    static final String HERE = "200042182";

    /** SIREN of a territory beside it: CC des Coëvrons. */
    static final String ELSEWHERE = "200033298";

    private final String role;
    private final String territory;

    Actor(String role, String territory) {
        this.role = role;
        this.territory = territory;
    }

    /** Empty for who has no account. */
    public String role() {
        return role;
    }

    List<String> territories() {
        return territory.isEmpty() ? List.of() : List.of(territory);
    }

    /** As a table's heading: {@code other town hall}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Actor titled(String title) {
        return Arrays.stream(values())
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + title));
    }

    /** Of the actor's account, in a world of this name; none is the end of another. */
    public String address(String world) {
        String plain = title().replaceFirst("^other (.*)$", "$1.other").replace(' ', '.');
        return plain + "@" + world + ".releve.example";
    }
}
