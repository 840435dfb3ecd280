package fr.releve.acceptance.world;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says what an answer tells of somebody who is none of its reader's business. Doctor and town hall know how to reach each other where
 * both have agreed, and not before; what a spouse looks for is their own.
 */
public final class Secrecy {

    private static final Set<Actor> KNOW_DOCTORS =
            EnumSet.of(Actor.COORDINATOR, Actor.OTHER_COORDINATOR, Actor.ADMINISTRATOR);

    /** Of each doctor's proposals those that both sides may agree to, by what the world calls them. */
    private static final Map<Actor, List<String>> PROPOSALS = Map.of(
            Actor.DOCTOR, List.of("proposal-agreed", "proposal-offered"), Actor.OTHER_DOCTOR, List.of("proposal-new"));

    private static final String AGREED_FROM_THE_BEGINNING = "proposal-agreed";

    /** Of which both a doctor's and a town hall's first page is made. */
    private static final String UNDERWAY = "matching:/underway";

    /** Lists of all that somebody has agreed to. */
    private static final Set<String> LISTS_OF_TOWN_HALL = Set.of("/commune", "/commune/missions", UNDERWAY);

    /** Names them in its query. */
    private static final String CONTACTS_OF_SEVERAL = "/api/proposals/contacts?";

    private static final String PAGES_OF_DOCTOR = "/medecin";

    private final World world;

    public Secrecy(World world) {
        this.world = world;
    }

    /** @param address that was asked for, with its query if it has one */
    public List<String> told(Actor reader, String address, String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return world.secrets().entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .filter(secret -> words.contains(secret.toLowerCase(Locale.ROOT)))
                        .filter(secret -> !mayKnow(reader, it.getKey(), address))
                        .map(secret -> secret + " of the " + it.getKey().title()))
                .toList();
    }

    private boolean mayKnow(Actor reader, Actor whose, String address) {
        if (reader == whose) {
            return true;
        }
        String path = address.startsWith(CONTACTS_OF_SEVERAL) ? address : address.replaceFirst("\\?.*", "");
        return switch (whose) {
            case DOCTOR, OTHER_DOCTOR ->
                KNOW_DOCTORS.contains(reader)
                        || (reader == Actor.TOWN_HALL && haveAgreed(whose, path, LISTS_OF_TOWN_HALL.contains(path)));
            case TOWN_HALL ->
                reader == Actor.COORDINATOR
                        || (PROPOSALS.containsKey(reader) && haveAgreed(reader, path, isListOfDoctor(path)));
            default -> false;
        };
    }

    private static boolean isListOfDoctor(String path) {
        return path.startsWith(PAGES_OF_DOCTOR) || path.equals(UNDERWAY);
    }

    /** @param aboutAll whether the page is about everything that they have agreed to, else about what its path names */
    private boolean haveAgreed(Actor doctor, String path, boolean aboutAll) {
        return PROPOSALS.getOrDefault(doctor, List.of()).stream()
                .filter(it -> aboutAll || path.contains(world.thing(it)))
                .anyMatch(this::isAgreed);
    }

    private boolean isAgreed(String proposal) {
        return proposal.equals(AGREED_FROM_THE_BEGINNING)
                || world.get(Actor.COORDINATOR, "/api/proposals/" + world.thing(proposal))
                        .expect(200)
                        .json()
                        .path("status")
                        .asText()
                        .equals("AGREED");
    }
}
