package fr.releve.acceptance.world;

import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.TownHall;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a world is about. */
record People(Person doctor, Person otherDoctor, TownHall.Host host, Seeker spouse, Seeker otherSpouse) {

    /**
     * A spouse who looks for work.
     *
     * @param trade that nobody else looks for, and no job and no list of trades has
     */
    record Seeker(String address, String trade) {

        private Set<String> secrets() {
            return Set.of(address, trade);
        }
    }

    /** What tells who each of them is, how to reach them, and what they look for. */
    Map<Actor, Set<String>> secrets() {
        return Map.of(
                Actor.DOCTOR, secrets(doctor),
                Actor.OTHER_DOCTOR, secrets(otherDoctor),
                Actor.TOWN_HALL, Set.of(host.email(), host.phone()),
                Actor.SPOUSE, spouse.secrets(),
                Actor.OTHER_SPOUSE, otherSpouse.secrets());
    }

    private static Set<String> secrets(Person it) {
        return Set.of(it.lastName(), it.email(), it.phone(), it.rpps());
    }

    Stream<String> namesAndAddresses() {
        return Stream.of(
                        Stream.of(doctor, otherDoctor)
                                .flatMap(it ->
                                        Stream.of(it.firstName(), it.lastName(), it.email(), it.phone(), it.rpps())),
                        Stream.of(host.name(), host.email(), host.phone()),
                        Stream.of(spouse.address(), otherSpouse.address()))
                .flatMap(it -> it);
    }
}
