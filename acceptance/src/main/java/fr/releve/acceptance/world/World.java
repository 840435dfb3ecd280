package fr.releve.acceptance.world;

import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.TownHall;
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
    private final Person doctor;
    private final TownHall.Host host;
    private final String spouse;

    /** @param spouse address of the spouse who opted in */
    World(
            Door door,
            Map<Actor, Session> sessions,
            Map<String, String> things,
            Person doctor,
            TownHall.Host host,
            String spouse) {
        this.door = door;
        this.sessions = Map.copyOf(sessions);
        this.things = Map.copyOf(things);
        this.doctor = doctor;
        this.host = host;
        this.spouse = spouse;
    }

    World at(Door otherDoor, Map<Actor, Session> otherSessions) {
        return new World(otherDoor, otherSessions, things, doctor, host, spouse);
    }

    /** The same people, and instead of the things that are not for everybody some that nobody has. */
    public World ofThingsThatAreNot() {
        var unknown = new HashMap<>(things);
        unknown.replaceAll(
                (name, id) -> PUBLIC.contains(name) ? id : UUID.randomUUID().toString());
        return new World(door, sessions, unknown, doctor, host, spouse);
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

    /** What tells who the doctor is, and how to reach them. */
    public Set<String> secretsOfDoctor() {
        return Set.of(doctor.lastName(), doctor.email(), doctor.phone(), doctor.rpps());
    }

    /** How to reach the person who answers for the town hall. */
    public Set<String> secretsOfHost() {
        return Set.of(host.email(), host.phone());
    }

    /** Of the spouse who opted in: a secret for everybody else, the doctor included. */
    public String addressOfSpouse() {
        return spouse;
    }

    /** Everything that tells who the doctor, the host and the spouse are, and how to reach them. */
    public Set<String> personalData() {
        return Stream.of(
                        doctor.firstName(),
                        doctor.lastName(),
                        doctor.email(),
                        doctor.phone(),
                        doctor.rpps(),
                        host.name(),
                        host.email(),
                        host.phone(),
                        spouse)
                .flatMap(it -> Stream.of(it, it.replace(" ", "")))
                .collect(Collectors.toSet());
    }
}
