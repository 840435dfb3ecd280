package fr.releve.acceptance.world;

import fr.releve.acceptance.door.Answer;
import fr.releve.acceptance.door.Door;
import fr.releve.acceptance.door.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may call, and the things to call about, by name: {@code practitioner} and {@code spouse} are the doctor's and the spouse's own
 * files, {@code vacancy} is published, {@code proposal-new} is the other doctor's, the other proposals are the doctor's, {@code contract} is
 * the hash of what there is to sign of {@code proposal-agreed}.
 */
public final class World {

    /** Whose number everybody may know; the hash of a contract is none. */
    private static final Set<String> PUBLIC = Set.of(
            "territory",
            "other-territory",
            "commune",
            "vacancy",
            "vacancy-offered",
            "vacancy-agreed",
            "vacancy-paused",
            "vacancy-closed",
            "contract");

    private final Door door;
    private final Map<Actor, Session> sessions;
    private final Map<String, String> things;
    private final People people;

    World(Door door, Map<Actor, Session> sessions, Map<String, String> things, People people) {
        this.door = door;
        this.sessions = Map.copyOf(sessions);
        this.things = Map.copyOf(things);
        this.people = people;
    }

    World at(Door otherDoor, Map<Actor, Session> otherSessions) {
        return new World(otherDoor, otherSessions, things, people);
    }

    /** The same people, and instead of the things that are not for everybody some that nobody has. */
    public World ofThingsThatAreNot() {
        var unknown = new HashMap<>(things);
        unknown.replaceAll(
                (name, id) -> PUBLIC.contains(name) ? id : UUID.randomUUID().toString());
        return new World(door, sessions, unknown, people);
    }

    public Door door() {
        return door;
    }

    /** Empty for {@link Actor#ANYBODY}. */
    public Optional<Session> session(Actor actor) {
        return Optional.ofNullable(sessions.get(actor));
    }

    public Answer get(Actor actor, String path) {
        return session(actor).map(it -> it.get(path)).orElseGet(() -> door.get(path));
    }

    /** The id of a thing of this world. */
    public String thing(String name) {
        var found = things.get(name);
        if (found == null) {
            throw new IllegalArgumentException("this world has no " + name);
        }
        return found;
    }

    public Map<String, String> things() {
        return things;
    }

    /**
     * What not everybody may know of these people: of doctors who they are and how to reach them, of the town hall how to reach the person
     * who answers for it, of spouses, whom nobody else may know of, the address and what they look for.
     */
    public Map<Actor, Set<String>> secrets() {
        return people.secrets();
    }

    /** Everything that tells who the doctors, the host and the spouses are, and how to reach them. */
    public Set<String> personalData() {
        return people.namesAndAddresses()
                .flatMap(it -> Stream.of(it, it.replace(" ", "")))
                .collect(Collectors.toSet());
    }
}
